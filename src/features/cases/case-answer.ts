import { z } from 'zod';
import type { Stored } from '../../core/stored.ts';
import { shape } from '../../kernel/shape.ts';
import { numberOf } from './incident/incident.ts';
import { Incident } from './incident/records.ts';

/** The key of a row about a case. */
export const key = z.string().max(200);

/** `2026-0042`, as people say it. */
export const caseNumber = z.string().regex(/^\d{4}-\d{4,9}$/);

/** What a case is, and the version of its row that was seen. */
export const about = { key, seen: z.int() };

/** What whoever has done something to a case is answered. */
export const caseAnswer = z.strictObject({ ...shape(Incident, 'key', 'status'), number: z.string(), seen: z.int() });

export function answered(stored: Stored<Incident>): z.output<typeof caseAnswer> {
  const { record, mark } = stored;
  return { key: record.key, number: numberOf(stored), status: record.status, seen: mark.version };
}
