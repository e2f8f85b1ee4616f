import type { Moment } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Lapse } from '../../features/reading/records.ts';
import type { Employment } from '../../features/workplace/records.ts';
import type { Kind } from '../../lists.ts';
import { rulesOf } from '../handbook/rule.ts';
import type { Records } from '../ports.ts';
import { lapsesOfChange } from '../reading/lapses-of-change.ts';
import { readingPlan } from '../reading/reading-plan.ts';
import { accountsOf, mainAccounts } from './account-link.ts';

/** The negative receipts of whoever a row is about, and of whoever led that person until now; of each once (S18). */
export function lapsesOfJobs(
  records: Pick<Records, 'all' | 'each'>,
  known: readonly Stored<Employment>[],
  wanted: readonly Employment[],
  now: Moment,
): (wanted: Employment) => readonly Lapse[] {
  const all = <K extends Kind>(kind: K) => records.all(kind).map(({ record }) => record);
  const links = all('accountLink');
  const mainOf = mainAccounts(links);
  const units = all('unit');
  const around = {
    plan: readingPlan(rulesOf(all('ruleVersion')), all('pack'), all('readingChoice'), units),
    appointments: all('appointment'),
    units,
    mainOf,
    confirmationsOf: (person: string) =>
      accountsOf(links, person).flatMap((account) =>
        [...records.each('confirmation', { person: account })].map(({ record }) => record),
      ),
  };
  const before = new Map(known.map(({ record }) => [record.key, record]));
  const lapses = lapsesOfChange([...before.values()], wanted, around, now);
  const looked = new Set<string>();
  return ({ key, person }) => {
    const concerned = [person, before.get(key)?.manager].flatMap((id) => (id === undefined ? [] : mainOf(id)));
    const fresh = new Set(concerned).difference(looked);
    for (const id of fresh) looked.add(id);
    return [...fresh].flatMap(lapses);
  };
}
