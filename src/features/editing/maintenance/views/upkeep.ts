import { z } from 'zod';
import type { Language } from '../../../../core/language.ts';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { pagesInForce } from '../../../handbook/page.ts';
import { titleIn } from '../../../handbook/rule.ts';
import type { TaskStatus } from '../maintenance.ts';
import { maintenanceInOrder, maintenanceOn } from '../maintenance.ts';
import { Occasion, UpkeepTask } from '../records.ts';
import { noting, settling } from '../roles.ts';

/** Settled tasks and occasions the page goes back; older ones are in SharePoint. */
const mostOver = 40;
const mostOccasions = 12;

const task = z.strictObject({
  ...shape(UpkeepTask, 'key', 'cause', 'subject', 'title', 'about', 'due'),
  ...shape(UpkeepTask, 'because', 'byName', 'settledAt', 'nextReview'),
  /** Version of the stored row; 0 where there is none. */
  seen: z.int(),
  isRule: z.boolean(),
  /** Who answers for the rule. */
  owner: z.string().optional(),
  state: z.enum(['late', 'open', 'putOff', 'done', 'closed']),
  closedBy: z.string().optional(),
});

const occasion = z.strictObject({
  ...shape(Occasion, 'key', 'cause', 'title', 'what', 'reference', 'from', 'due', 'openedAt', 'byName'),
  /** So many of its tasks are settled, of so many. */
  settled: z.int(),
  of: z.int(),
});

/** What a rule may be picked by. */
const choice = z.strictObject({
  subject: z.string(),
  isRule: z.boolean(),
  title: z.string(),
  lawBound: z.boolean(),
  focus: z.array(z.string()),
  iso: z.array(z.string()),
  audience: z.array(z.string()),
  owner: z.string().optional(),
});

/** *Ajourføring*: what is to be looked over, worked out from the mirror; nothing of it is fanned out (S2, S117, S118). */
export const upkeep = view({
  summary: 'Rules and pages to be looked over: what is late first, why, and what has come of it',
  roles: ['editor', 'dpo', 'dpoDeputy', 'accountableExecutive', 'secretariat'],
  query: z.strictObject({}),
  output: z.strictObject({
    tasks: z.array(task),
    occasions: z.array(occasion),
    /** Rules and pages in force, to pick from; only for whoever may note an occasion. */
    choices: z.array(choice),
    mayNote: z.boolean(),
    maySettle: z.boolean(),
  }),
  read: (reader, { language, roles }) => {
    const { today, records } = reader;
    const { rules, pages } = reader.handbook();
    const occasions = reader.all(Occasion).filter(({ withdrawnAt }) => withdrawnAt === undefined);
    const tasks = maintenanceOn({ rules, pages, occasions, rows: reader.all(UpkeepTask) }, today);
    const isOver = ({ state }: TaskStatus) => state === 'done' || state === 'closed';
    const ordered = maintenanceInOrder(tasks);
    const lately = [...ordered.filter((one) => !isOver(one)), ...ordered.filter(isOver).slice(0, mostOver)];
    const mayNote = isAny(roles, noting);
    return {
      tasks: lately.map(({ ownDue: _, openedAt: __, occasion: ___, ...one }) => {
        const newest = rules.get(one.subject)?.newest;
        return {
          ...one,
          ...(newest && { title: titleIn(newest, language), owner: newest.owner }),
          seen: records.find(UpkeepTask, one.key)?.mark.version ?? 0,
        };
      }),
      occasions: occasions
        .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))
        .slice(0, mostOccasions)
        .map(({ actor: _, at: __, subjects: ___, withdrawnAt: ____, ...one }) => {
          const own = tasks.filter(({ occasion }) => occasion === one.key);
          return { ...one, settled: own.filter(isOver).length, of: own.length };
        }),
      choices: mayNote ? choicesIn(reader, language) : [],
      mayNote,
      maySettle: isAny(roles, settling),
    };
  },
});

function choicesIn({ handbook, today }: Reader, language: Language): z.output<typeof choice>[] {
  const { rules, pages } = handbook();
  const ofRules = [...rules.values()].map(({ id, newest }) => {
    const { lawBound, focus, iso, audience, owner } = newest;
    const picked = { lawBound, focus: [...focus], iso: [...iso], audience: [...audience], owner };
    return { subject: id, isRule: true, title: titleIn(newest, language), ...picked };
  });
  const ofPages = pagesInForce(pages, today).map((page) => ({
    ...{ subject: page.page, isRule: false, title: titleIn(page, language) },
    ...{ lawBound: page.kind === 'policy', focus: [], iso: [], audience: [] },
  }));
  return [...ofPages, ...ofRules];
}
