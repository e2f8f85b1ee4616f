import { z } from 'zod';
import type { Day } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import type { ExemptionTurn } from '../turn.ts';
import { waitingExemptions } from './exemptions.ts';

/** For the DBR, a director or the person who asked: exemptions that wait for them (S67). */
export const exemptionThing = z.strictObject({
  ...{
    kind: z.literal('answerExemptions'),
    what: z.enum(['assess', 'decide', 'renew']),
    count: z.int(),
    ...{ dueOn: day, place: z.string() },
  },
});

type ExemptionThing = z.output<typeof exemptionThing>;

export function exemptionsToAnswer(reader: Reader, actor: Actor): readonly ExemptionThing[] {
  return exemptionThings(waitingExemptions(reader, actor));
}

/** One for each thing to do, due when the first should begin or is over. */
export function exemptionThings(turns: readonly { turn: ExemptionTurn; on: Day }[]): readonly ExemptionThing[] {
  return (['assess', 'decide', 'renew'] as const).flatMap((what) => {
    const [dueOn, ...more] = turns.flatMap(({ turn, on }) => (turn === what ? [on] : [])).toSorted();
    if (dueOn === undefined) return [];
    return [{ kind: 'answerExemptions' as const, what, count: 1 + more.length, dueOn, place: '/exemptions' }];
  });
}
