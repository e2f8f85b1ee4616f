import type { Moment } from '../../../../core/dates.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { RecordDefinition } from '../../../../kernel/record.ts';
import type { Records } from '../../../../kernel/records.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { Pack, ReadingChoice } from '../../../handbook/tailoring-records.ts';
import { accountsOf, mainAccounts } from '../../../workplace/accountability/account-link.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { Employment } from '../../../workplace/records.ts';
import { AccountLink, Unit } from '../../../workplace/records.ts';
import { readingPlan } from '../../reading-plan.ts';
import type { Lapse } from '../../records.ts';
import { Confirmation } from '../../records.ts';
import { lapsesOfChange } from '../lapses-of-change.ts';

/**
 * The negative receipts of the person a row is about, and of their manager until now; of each once (S18).
 * @param trees every open unit before and after, where the tree changes as well
 */
export function lapsesOfJobs(
  records: Pick<Records, 'all' | 'each'>,
  known: readonly Stored<Employment>[],
  wanted: readonly Employment[],
  now: Moment,
  trees?: { before: readonly Unit[]; after: readonly Unit[] },
): (concerned: Pick<Employment, 'key' | 'person'>) => readonly Lapse[] {
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  const links = all(AccountLink);
  const mainOf = mainAccounts(links);
  const units = trees?.before ?? all(Unit);
  const planIn = (tree: readonly Unit[]) => readingPlan(rulesOf(all(RuleVersion)), all(Pack), all(ReadingChoice), tree);
  const around = {
    plan: planIn(units),
    appointments: all(Appointment),
    units,
    ...(trees && { after: { plan: planIn(trees.after), units: trees.after } }),
    mainOf,
    confirmationsOf: (person: string) =>
      accountsOf(links, person).flatMap((account) =>
        [...records.each(Confirmation, { person: account })].map(({ record }) => record),
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
