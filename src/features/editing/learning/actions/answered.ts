import { z } from 'zod';
import type { Stored } from '../../../../core/stored.ts';
import { shape } from '../../../../kernel/shape.ts';
import { ruleNumber, versionNumber } from '../../../handbook/rule-number.ts';
import { Learnt } from '../records.ts';

/** A doubt: a passage by its imprint, or the questions about the rule. */
export const place = {
  rule: ruleNumber,
  version: versionNumber,
  /** Absent: the questions about the rule. */
  passage: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
};

/** What both actions answer. */
export const stored = z.strictObject({ ...shape(Learnt, 'key'), withdrawn: z.boolean() });

export const answered = ({ record: { key, withdrawnAt } }: Stored<Learnt>) => ({
  key,
  withdrawn: withdrawnAt !== undefined,
});
