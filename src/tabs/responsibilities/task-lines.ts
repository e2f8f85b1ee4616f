import type { ViewData } from '../../contract/contract.ts';
import { type Office, type Share, tasksOfOffice } from '../../features/responsibilities/offices.ts';
import type { TextOf } from '../use-text.ts';

type Tasks = Pick<ViewData<'responsibilities'>, 'tasks' | 'wheel' | 'own'>;
type Systems = ViewData<'systemResponsibilities'>['systems'];
type Party = Tasks['tasks'][number]['does'][number];

/** The words a shares is said with: of the page itself, the wheel and the controls. */
export interface TaskWords {
  own: TextOf<'responsibilities'>;
  wheel: TextOf<'wheel'>;
  controls: TextOf<'controls'>;
}

/** Who has a part, as it is said: the people or the body, and the role they have it by. */
interface SaidParty {
  who: string;
  office?: string | undefined;
}

/** A task as it is shown: its name, and who has each part. */
export interface TaskLine {
  key: string;
  kind: keyof TextOf<'responsibilities'>['kind'];
  name: string;
  /** Where it leads. */
  to?: string;
  isOpen: boolean;
  shares: Readonly<Record<Share, readonly SaidParty[]>>;
}

/** So many people of a role are named on the page; a file names them all. */
const mostNamed = 4;

/** @param most people of one role that are named */
export function taskLines({ tasks, wheel, own }: Tasks, words: TaskWords, most = mostNamed): readonly TaskLine[] {
  return [
    ...tasks.map(({ task, ...shares }) => line(`task:${task}`, 'task', words.own.task[task], shares, words, most)),
    ...wheel.map(({ item, ...shares }) => ({
      ...line(`wheel:${item}`, 'wheel', words.wheel.item[item], shares, words, most),
      to: '/wheel',
    })),
    ...own.map(({ key, about, title, ...shares }) => {
      const rule = about.startsWith('rule:') ? about.slice('rule:'.length) : undefined;
      const name = title ?? words.own.verification((rule ?? about).toUpperCase());
      return {
        ...line(key, 'wheel', name, shares, words, most),
        to: rule === undefined ? '/wheel' : `/handbook/rule/${rule}`,
      };
    }),
  ];
}

export function systemLines(systems: Systems, words: TaskWords, most = mostNamed): readonly TaskLine[] {
  return systems.flatMap(({ key, name, controls, ...shares }): readonly TaskLine[] => [
    { ...line(key, 'system', name, shares, words, most), to: `/system/${key}` },
    ...controls.map(({ kind, months, ...control }) => ({
      ...line(`${key}:${kind}`, 'control', words.own.controlOf(words.controls.kind[kind], name), control, words, most),
      to: `/system/${key}`,
    })),
  ]);
}

/** Those that name somebody or something by what was written. */
export function fittingTasks(lines: readonly TaskLine[], written: string): readonly TaskLine[] {
  const wanted = written.trim().toLocaleLowerCase('da');
  if (wanted === '') return lines;
  return lines.filter(({ name, shares }) => {
    const parties = tasksOfOffice.flatMap((share) => shares[share]);
    const said = [name, ...parties.flatMap(({ who, office }) => (office ? [who, office] : [who]))];
    return said.some((one) => one.toLocaleLowerCase('da').includes(wanted));
  });
}

/** As cells for a spreadsheet, the heads first. */
export function taskRows(lines: readonly TaskLine[], { own }: TaskWords): readonly (readonly string[])[] {
  const heads = [own.head.kind, own.head.task, ...tasksOfOffice.map((share) => own.share[share])];
  return [
    heads,
    ...lines.map(({ kind, name, shares, isOpen }) => [
      own.kind[kind],
      name,
      ...tasksOfOffice.map((share) =>
        share === 'accountable' && isOpen ? own.open : shares[share].map((party) => inOneLine(party, own)).join('; '),
      ),
    ]),
  ];
}

function line(
  key: string,
  kind: TaskLine['kind'],
  name: string,
  { isOpen, ...parties }: Readonly<Record<Share, readonly Party[]>> & { isOpen: boolean },
  words: TaskWords,
  most: number,
): TaskLine {
  const said = (share: Share) => parties[share].map((party) => partyWords(party, words.own, most));
  const shares = { accountable: said('accountable'), does: said('does'), asked: said('asked'), told: said('told') };
  return { key, kind, name, isOpen, shares };
}

/** Bodies and groups, which nobody is appointed to. */
const unnamed: readonly Office[] = [
  ...(['municipalCouncil', 'financeCommittee', 'executiveBoard'] as const),
  ...(['everyCentreHead', 'everyManager', 'everybody'] as const),
];

function inOneLine({ who, office }: SaidParty, words: TextOf<'responsibilities'>): string {
  return office ? words.held(office, who) : who;
}

function partyWords({ office, names }: Party, words: TextOf<'responsibilities'>, most: number): SaidParty {
  const called = words.office[office];
  if (unnamed.includes(office)) return { who: called };
  if (names.length === 0) return { who: words.vacant, office: called };
  const left = names.length - most;
  const named = names.slice(0, most).join(', ');
  return { who: left > 0 ? `${named} ${words.others(left)}` : named, office: called || undefined };
}
