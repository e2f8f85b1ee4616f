import { z } from 'zod';
import { ruleNumber } from '../../handbook/rule-number.ts';

/** People who are not ready before access: none, under five, or how many. */
export const newcomers = z.union([z.int(), z.literal('few')]);

export const namedRule = z.strictObject({ rule: ruleNumber, title: z.string() });
