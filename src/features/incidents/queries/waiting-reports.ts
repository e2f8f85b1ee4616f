import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { officers } from '../roles.ts';
import { toStop } from './desk-cases.ts';
import { ownReports } from './own-reports.ts';
import { unconfirmedNow } from './unconfirmed-now.ts';

const waits = { dueOn: day, place: z.string() };

export const incidentThing = [
  /** For IT-Servicedesk: cases that are still to be stopped. */
  z.strictObject({ kind: z.literal('stopCases'), count: z.int(), ...waits }),
  /** For the DBR: words of the chat nobody has confirmed. */
  z.strictObject({ kind: z.literal('readUnconfirmed'), count: z.int(), ...waits }),
  /** The DBR has asked the person who reported something, and waits for the answer. */
  z.strictObject({ kind: z.literal('answerCase'), number: z.string(), ...waits }),
] as const;
type IncidentThing = z.output<(typeof incidentThing)[number]>;

export function casesToStop(reader: Reader, actor: Actor): readonly IncidentThing[] {
  const count = toStop(reader, actor);
  return count === 0 ? [] : [{ kind: 'stopCases', count, dueOn: reader.today, place: '/desk' }];
}

export function unconfirmedMessages(reader: Reader, { roles }: Actor): readonly IncidentThing[] {
  const count = isAny(roles, officers) ? unconfirmedNow(reader).length : 0;
  return count === 0 ? [] : [{ kind: 'readUnconfirmed', count, dueOn: reader.today, place: '/cases' }];
}

export function askedOfReporter(reader: Reader, actor: Actor): readonly IncidentThing[] {
  return ownReports(reader, actor).flatMap(({ number, state, thread }) =>
    number === undefined || state === 'closed' || !thread.some(({ waiting }) => waiting)
      ? []
      : { kind: 'answerCase' as const, number, dueOn: reader.today, place: `/reports/${number}` },
  );
}
