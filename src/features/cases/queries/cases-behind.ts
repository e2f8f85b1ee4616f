import type { Records } from '../../../kernel/records.ts';
import { HandOver } from '../disclosures/records.ts';
import { incidentKey } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { CaseMessage, CaseTask } from '../relations/records.ts';

/** Kept beside a case under a key of their own, which does not say which case it is. */
const keyedAlone = [CaseTask, CaseMessage, HandOver] as const;

/**
 * The cases a row is about, by the key of the row: a case itself, and everything that is kept beside it.
 * @param target key of a row in any list
 */
export function casesBehind(records: Pick<Records, 'find'>, target: string): readonly Incident[] {
  const ids = target.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? [];
  const beside = keyedAlone.flatMap((of) => records.find(of, target)?.record.incident ?? []);
  return [...ids.map(incidentKey), ...beside].flatMap((key) => records.find(Incident, key)?.record ?? []);
}
