import { z } from 'zod';
import { shape } from '../../../../kernel/shape.ts';
import { ruleNumber, versionNumber } from '../../../handbook/rule-number.ts';
import { isOpen } from '../feedback.ts';
import { Unclear } from '../records.ts';

/** A passage of a version, by the imprint of its words. */
export const place = { rule: ruleNumber, version: versionNumber, passage: z.string().regex(/^[0-9a-f]{64}$/) };

/** What both actions answer. */
export const marked = z.strictObject({
  ...shape(Unclear, 'rule', 'version', 'passage', 'why'),
  withdrawn: z.boolean(),
});

export function shownMark(unclear: Unclear) {
  const { rule, version, passage, why } = unclear;
  return { rule, version, passage, why, withdrawn: !isOpen(unclear) };
}
