import type { Records } from '../../../../kernel/records.ts';
import { Reporter } from '../breach-records.ts';
import { reporterKey } from '../incident.ts';
import { Incident } from '../records.ts';

/**
 * Accounts of everybody a case comes from: who reported it, whom it was reported for, and both of every report that has
 * been laid into it. Whose manager *the manager* of a report is, is asked of each of them.
 */
export function reportedBy(
  records: Pick<Records, 'find' | 'all'>,
  { key, number }: Pick<Incident, 'key' | 'number'>,
): readonly string[] {
  const parts = number === undefined ? [] : records.all(Incident, { mergedInto: number });
  const accounts = [key, ...parts.map(({ record }) => record.key)].flatMap((incident) => {
    const { person, forPerson } = records.find(Reporter, reporterKey(incident))?.record ?? {};
    return [person, forPerson].filter((account) => account !== undefined);
  });
  return [...new Set(accounts)];
}
