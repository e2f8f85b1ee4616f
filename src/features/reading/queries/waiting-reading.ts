import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { owed, requiredReading } from '../required-reading.ts';

/** Rules the reader owes, and the first of them. */
export const readingThing = z.strictObject({
  kind: z.literal('read'),
  count: z.int(),
  rule: ruleNumber,
  dueOn: day,
  place: z.string(),
});

/** Nothing is asked of anybody on leave (S24, S87). */
export function rulesToRead(reader: Reader, actor: Actor): readonly z.output<typeof readingThing>[] {
  const { plan, placement, confirmations, settings } = reader.reader(actor);
  if (placement.paused) return [];
  const [first, ...more] = owed(requiredReading(plan, placement, confirmations, settings, reader.today));
  if (!first) return [];
  const dueOn = first.version.critical ? reader.today : first.dueOn;
  return [{ kind: 'read', count: 1 + more.length, rule: first.rule.id, dueOn, place: `/rule/${first.rule.id}` }];
}
