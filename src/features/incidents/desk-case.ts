import { z } from 'zod';
import { shape } from '../../kernel/shape.ts';
import { Reporter } from '../cases/incident/breach-records.ts';
import { category, isDrill } from '../cases/incident/breach-words.ts';
import { Incident } from '../cases/incident/records.ts';

/** What IT-Servicedesk meets of a case: technical facts only. */
export const deskCase = z.strictObject({
  ...shape(Incident, 'key', 'status', 'alsoCategory', 'reportedAt', 'contained'),
  /** What its reporter has said IT needs. */
  ...shape(Reporter, 'device', 'account', 'contact'),
  number: z.string(),
  /** Absent where IT is told the number only: the DBR will be in touch. */
  category: category.optional(),
  isDrill,
  login: z.boolean(),
});
