import { z } from 'zod';
import type { Stored } from '../../core/stored.ts';
import { shape } from '../../kernel/shape.ts';
import { ruleNumber } from '../handbook/rule-number.ts';
import { ReadingChoice } from '../handbook/tailoring-records.ts';

const code = z.string().min(1).max(80);

/** What a manager asks for: one rule or one pack, for a unit and what is under it, a function there or one person. */
export const choosing = {
  does: z.enum(['add', 'remove']),
  rule: ruleNumber.optional(),
  pack: code.optional(),
  unit: code,
  /** Only those with this job title. */
  function: z.string().min(1).max(120).optional(),
  person: z.guid().optional(),
  dueOn: z.iso.date().optional(),
  /** The last day; left out for as long as a choice may hold. */
  to: z.iso.date().optional(),
};
export type Choosing = z.output<z.ZodObject<typeof choosing>> & { because: string };

export const isOneThing = ({ rule, pack }: { rule?: string | undefined; pack?: string | undefined }) =>
  (rule === undefined) !== (pack === undefined);
export const oneThing = 'one rule or one pack';

/** What every step about a choice answers. */
export const storedChoice = z.strictObject({ ...shape(ReadingChoice, 'key'), version: z.int() });

export const answeredChoice = ({ record, mark }: Stored<ReadingChoice>) => ({ key: record.key, version: mark.version });
