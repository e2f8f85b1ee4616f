import { addDays, type Day, yearOf } from '../../core/dates.ts';
import { asColumns, type ChecklistLine, sampleOf, seedOf } from '../../features/audits/audit.ts';
import { auditKey, pointKey } from '../../features/audits/audit-keys.ts';
import type { Audit, AuditPoint } from '../../features/audits/records.ts';
import { pointOutcomes, sampleSizes } from '../../features/audits/stored-words.ts';
import { chapters as chapterNames, type RuleVersion } from '../../features/handbook/records.ts';
import { chapters } from '../../features/handbook/table-of-contents.ts';
import type { System } from '../../features/systems/records.ts';
import type { Unit } from '../../features/workplace/records.ts';
import { sampleTable } from '../sample-table.ts';
import { samplePerson } from '../workplace/workplace.ts';

const table = sampleTable(new URL('./audit-points.tsv', import.meta.url), [
  ...(['audit', 'chapter', 'heading', 'outcome', 'note', 'followUp', 'owner', 'dueIn', 'doneAgo'] as const),
]);

/** What there was to choose from when the systematic control began. */
interface Choices {
  rules: readonly Pick<RuleVersion, 'rule' | 'title'>[];
  units: readonly Pick<Unit, 'unit' | 'name' | 'kind'>[];
  systems: readonly Pick<System, 'key' | 'name' | 'state'>[];
}

const nonces = {
  systematic: '5a3e7c10-2b41-4d6f-9a58-1c0de5a1f101',
  external: '5a3e7c10-2b41-4d6f-9a58-1c0de5a1f102',
} as const;

/**
 * A systematic control of last winter and the auditors' report of the summer, both concluded: what they found is put right,
 * or has more than a month to go, so that nothing waits for anybody.
 * @param idOf Entra object id of a handle
 */
export function sampleAudits(
  today: Day,
  idOf: (handle: string) => string,
  choices: Choices,
): { audits: readonly Audit[]; points: readonly AuditPoint[] } {
  const person = (handle: string) => ({ id: idOf(handle), name: samplePerson(handle).name });
  const [director, performer] = [person('mette'), person('vibeke')];
  const days = (ago: number) => addDays(today, -ago);
  const key = auditKey(nonces.systematic);
  const lines = linesOf(seedOf(key), choices);
  const by = {
    actor: director.id,
    orderedBy: director.id,
    orderedByName: director.name,
    concludedByName: director.name,
  };
  const systematic: Audit = {
    ...{ ...by, key, at: `${days(150)}T12:00:00Z`, kind: 'systematic', state: 'done' },
    ...{
      title: `Systematisk kontrol ${yearOf(days(210))}`,
      beganOn: days(210),
      dueOn: days(140),
      concludedOn: days(150),
    },
    ...{ performer: performer.id, performerName: performer.name, ...asColumns(lines), seed: seedOf(key) },
    ...{ ofUnits: centresOf(choices).length, ofRules: choices.rules.length, ofSystems: inUse(choices).length },
    conclusion: 'Reglerne bliver fulgt de fleste steder. To ting skal rettes.',
  };
  const external: Audit = {
    ...{ ...by, key: auditKey(nonces.external), at: `${days(90)}T12:00:00Z`, kind: 'external', state: 'done' },
    ...{ title: `It-revision ${yearOf(days(120))}`, beganOn: days(120), performedBy: 'Revisionsfirmaet Egelund' },
    ...{ link: 'https://eksempelkommune.example/sager/26-004417', concludedOn: days(90) },
    ...{
      presentedOn: days(70),
      caseNumber: '26/004417',
      conclusion: 'Revisionen har to anbefalinger. Vi følger begge.',
    },
  };
  const made = (row: (typeof table)[number] | undefined, audit: Audit, place: number | string, heading: string) =>
    pointOf(
      row,
      { audit, place, heading, subject: lines.find((line) => line.heading === heading)?.subject },
      { today, person },
    );
  const rowsOf = (audit: string) => table.filter((row) => row.text('audit') === audit);
  return {
    audits: [systematic, external],
    points: [
      ...lines.map(({ subject, heading }, index) => {
        const row = rowsOf('systematic').find((one) => subject === `chapter:${one.maybe('chapter')}`);
        return made(row, systematic, index + 1, heading);
      }),
      ...rowsOf('external').map((row, index) => {
        const nonce = `5a3e7c10-2b41-4d6f-9a58-1c0de5a1f20${index}`;
        return made(row, external, nonce, row.text('heading'));
      }),
    ],
  };
}

const centresOf = ({ units }: Choices) => units.filter(({ kind }) => kind === 'centre');
const inUse = ({ systems }: Choices) => systems.filter(({ state }) => state === 'inUse');

/** What was to be looked at: the chapters, and the sample its seed draws. */
function linesOf(seed: string, choices: Choices): readonly Omit<ChecklistLine, 'place'>[] {
  const drawn = (of: keyof typeof sampleSizes, names: ReadonlyMap<string, string>) =>
    sampleOf(seed, [...names.keys()], sampleSizes[of]).map((code) => ({
      subject: `${of}:${code}`,
      heading: names.get(code) ?? code,
    }));
  return [
    ...chapters.map((chapter) => ({ subject: `chapter:${chapter}`, heading: chapterNames[chapter] })),
    ...drawn('unit', new Map(centresOf(choices).map(({ unit, name }) => [unit, name]))),
    ...drawn('rule', new Map(choices.rules.map(({ rule, title }) => [rule, `${rule.toUpperCase()} ${title}`]))),
    ...drawn('system', new Map(inUse(choices).map(({ key, name }) => [key, name]))),
  ];
}

interface Place {
  audit: Audit;
  place: number | string;
  heading: string;
  subject: string | undefined;
}

/** What came of a point, as the table has it; in order where it says nothing. */
function pointOf(
  row: (typeof table)[number] | undefined,
  { audit, place, heading, subject }: Place,
  { today, person }: { today: Day; person: (handle: string) => { id: string; name: string } },
): AuditPoint {
  const by = person(audit.kind === 'external' ? 'mette' : 'vibeke');
  const [owner, dueIn, doneAgo] = [row?.maybe('owner'), row?.maybeNumber('dueIn'), row?.maybeNumber('doneAgo')];
  const keeper = owner === undefined ? undefined : person(owner);
  const seenOn = audit.concludedOn ?? audit.beganOn;
  return {
    ...{ key: pointKey(audit.key, place), actor: by.id, at: `${addDays(seenOn, -3)}T10:00:00Z` },
    ...{ audit: audit.key, auditTitle: audit.title, heading, subject, by: by.id, byName: by.name },
    ...{
      outcome: row?.one('outcome', pointOutcomes) ?? 'inOrder',
      note: row?.text('note') ?? 'Set på stedet. Noter ligger på sagen.',
    },
    ...(keeper && {
      ...{ followUp: row?.text('followUp'), followUpOwner: keeper.id, followUpOwnerName: keeper.name },
      ...(dueIn !== undefined && { followUpDue: addDays(today, dueIn) }),
      ...(doneAgo !== undefined && {
        followUpDoneOn: addDays(today, -doneAgo),
        followUpNote: 'Det er rettet, og det er prøvet.',
      }),
    }),
  };
}
