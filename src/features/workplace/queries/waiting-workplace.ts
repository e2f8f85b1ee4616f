import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { waitingProposals } from '../appointments/queries/proposals.ts';
import { waitingOfLists } from '../incoming/queries/waiting-lists.ts';
import { changesThing } from './outside-changes.ts';
import { rejectedAssignmentsFor } from './rejected-assignments.ts';

const waits = { dueOn: day, place: z.string() };

export const workplaceThing = [
  /** For HR: jobs managers have said are not theirs (S28). */
  z.strictObject({ kind: z.literal('answerHandBacks'), count: z.int(), ...waits }),
  /** For editors: lists of employments from other systems, or lines of them, that wait for an answer. */
  z.strictObject({ kind: z.literal('answerIncoming'), count: z.int(), ...waits }),
  /** Guarded roles: proposals to confirm, or one the reader has lost and may take back today (S37, S74). */
  z.strictObject({ kind: z.literal('answerProposals'), what: z.enum(['confirm', 'lost']), count: z.int(), ...waits }),
  changesThing,
] as const;
type WorkplaceThing = z.output<(typeof workplaceThing)[number]>;

/** A guarded role the reader is losing: it can be taken back until midnight. */
export function rolesLost(reader: Reader, actor: Actor): readonly WorkplaceThing[] {
  return proposals(reader, actor, 'lost');
}

/** Guarded roles that wait for the reader's yes. */
export function proposalsToAnswer(reader: Reader, actor: Actor): readonly WorkplaceThing[] {
  return proposals(reader, actor, 'confirm');
}

function proposals(reader: Reader, actor: Actor, what: 'lost' | 'confirm'): readonly WorkplaceThing[] {
  const count = waitingProposals(reader, actor).filter((one) => one === what).length;
  return count === 0 ? [] : [{ kind: 'answerProposals', what, count, dueOn: reader.today, place: '/appointments' }];
}

/** For HR; it ends by itself when the oldest does. */
export function handBacksToAnswer(reader: Reader, actor: Actor): readonly WorkplaceThing[] {
  const [first, ...more] = rejectedAssignmentsFor(reader, actor);
  return first ? [{ kind: 'answerHandBacks', count: 1 + more.length, dueOn: first.until, place: '/employments' }] : [];
}

/** What another system's list says of employments waits until it is answered. */
export function listsToAnswer(reader: Reader, actor: Actor): readonly WorkplaceThing[] {
  const count = waitingOfLists(reader, actor);
  return count === 0 ? [] : [{ kind: 'answerIncoming', count, dueOn: reader.today, place: '/organisation' }];
}
