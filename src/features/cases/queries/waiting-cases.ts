import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { shortestClock, waitingDecisions } from '../decision/queries/waiting-decisions.ts';
import { unheardBy } from '../notifications/queries/unheard.ts';
import { askedByDpo } from '../relations/queries/asked-of.ts';
import { handlers } from '../roles.ts';
import { caseLine } from '../shapes.ts';
import { inboxOf } from './inbox.ts';

const waits = { dueOn: day, place: z.string() };

const clocked = caseLine.pick({ clock: true, secondsLeft: true }).shape;

/** What waits of cases: numbers, counts and clocks, never what a case says. */
export const caseThing = [
  /** For the DBR's side: one open case. */
  z.strictObject({
    ...{ kind: z.literal('openCase'), isTaken: z.boolean(), ...clocked, ...waits },
    ...caseLine.pick({ number: true, redFlags: true }).shape,
  }),
  /** The open cases behind those, and how many of them nobody has taken over. */
  z.strictObject({ kind: z.literal('moreCases'), count: z.int(), untaken: z.int(), ...waits }),
  /** Cases to decide, ratify or name somebody for. */
  z.strictObject({ kind: z.literal('decideCases'), count: z.int(), ...clocked, ...waits }),
  /** Tasks, cases and texts the DBR has asked somebody else for. */
  z.strictObject({ kind: z.literal('answerDpo'), count: z.int(), ...waits }),
  /** For editors: there is neither DBR nor deputy, and who hears of reports instead. */
  z.strictObject({ kind: z.literal('unheard'), by: z.enum(['nobody', 'director']), ...waits }),
] as const;
type CaseThing = z.output<(typeof caseThing)[number]>;

const shownAlone = 3;

/** What is past the law's own deadline first (GDPR art. 33(1)), then a red flag while its clock runs or there is none. */
function pressure({ clock, redFlags }: Pick<z.output<typeof caseLine>, 'clock' | 'redFlags'>): number {
  if (clock === 'late') return 0;
  return redFlags.length > 0 && clock !== 'stopped' ? 1 : 2;
}

/** The open cases for the DBR's side, the most urgent three by themselves. */
export function openCases(reader: Reader, actor: Actor): readonly CaseThing[] {
  if (!isAny(actor.roles, handlers)) return [];
  const dueOn = reader.today;
  const open = inboxOf(reader, actor, 0)
    .filter((line) => !line.isDrill)
    .toSorted((a, b) => pressure(a) - pressure(b));
  const isTaken = ({ status }: { status: string }) => status !== 'received';
  const more = open.slice(shownAlone);
  return [
    ...open.slice(0, shownAlone).map((line) => ({
      ...{ kind: 'openCase' as const, number: line.number, redFlags: line.redFlags, isTaken: isTaken(line) },
      ...{ clock: line.clock, secondsLeft: line.secondsLeft, dueOn, place: `/case/${line.number}` },
    })),
    ...(more.length === 0
      ? []
      : [
          {
            ...{ kind: 'moreCases' as const, count: more.length, dueOn, place: '/cases' },
            untaken: more.filter((line) => !isTaken(line)).length,
          },
        ]),
  ];
}

export function casesToDecideNow(reader: Reader, actor: Actor): readonly CaseThing[] {
  const count = waitingDecisions(reader, actor);
  if (count === 0) return [];
  const clock = shortestClock(reader, actor);
  return [{ kind: 'decideCases', count, ...clock, dueOn: reader.today, place: '/decisions' }];
}

export function tasksFromDpo(reader: Reader, actor: Actor): readonly CaseThing[] {
  const { waiting: count } = askedByDpo(reader, actor);
  return count === 0 ? [] : [{ kind: 'answerDpo', count, dueOn: reader.today, place: '/from-dpo' }];
}

export function unheardReports(reader: Reader, { roles }: Actor): readonly CaseThing[] {
  if (!roles.includes('editor')) return [];
  const by = unheardBy({ records: reader.records, workplace: workplaceOn(reader, reader.today) });
  return by === undefined ? [] : [{ kind: 'unheard', by, dueOn: reader.today, place: '/appointments' }];
}
