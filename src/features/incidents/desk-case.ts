import { z } from 'zod';
import { shape } from '../../kernel/shape.ts';
import { alsoCategory, category, contained, isDrill } from './breach-words.ts';
import { Incident } from './records.ts';

/** What IT-Servicedesk meets of a case: technical facts only. */
export const deskCase = z.strictObject({
  ...shape(Incident, 'key', 'status', 'reportedAt'),
  number: z.string(),
  /** Absent where IT is told the number only: the DBR will be in touch. */
  category: category.optional(),
  ...{ alsoCategory, isDrill },
  contained: contained.optional(),
  login: z.boolean(),
});
