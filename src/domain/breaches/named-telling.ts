import { textHash } from '../content-hash.ts';
import type { Moment } from '../dates.ts';
import type { Stored } from '../record.ts';
import type { CaseTelling } from './case-telling.ts';
import { caseTelling } from './case-telling.ts';
import type { Incident } from './incident.ts';
import { toNamed } from './the-reporter.ts';

/**
 * Whoever a report is made for is told of it, once for each person it is made for: the occasion is the same whoever plans
 * it and whenever, and names nobody.
 */
export function namedTelling(stored: Stored<Incident>, forPerson: string, now: Moment): CaseTelling {
  const occasion = `named-${textHash(`${stored.record.key} ${forPerson}`)}`;
  return caseTelling(toNamed, stored, occasion, now);
}
