import type { Day } from '../../core/dates.ts';
import type { WholeSystem } from './completeness.ts';
import { asksForAgreement, completenessOf, hasAgreements } from './completeness.ts';

/** What is counted of the systems in use. */
export const systemCounts = ['systems', 'owned', 'classified', 'agreements', 'complete'] as const;
type SystemCount = (typeof systemCounts)[number];

/**
 * The counts a system is in (S94, S97, S115); none where it is not in use, or no system.
 * @param percent how much of what is asked of it there is
 */
export function countsOf(
  { system, ownerFits, documents }: WholeSystem,
  percent: number,
  today: Day,
): readonly SystemCount[] {
  const { kind, state, owner, criticality, sensitivity } = system;
  if (kind !== 'system' || state === 'planned' || state === 'retired') return [];
  const isIn: Readonly<Record<SystemCount, boolean>> = {
    systems: true,
    owned: owner !== undefined && ownerFits,
    classified: criticality !== undefined && sensitivity !== undefined,
    agreements: asksForAgreement(system) && hasAgreements({ system, documents }, today),
    complete: percent === 100,
  };
  return systemCounts.filter((count) => isIn[count]);
}

/** Systems in use, and how many of them are as the policy asks (S94, S97, S115). */
export function systemFigures(all: readonly WholeSystem[], today: Day) {
  const counted = all.map((whole) => countsOf(whole, completenessOf(whole, today).percent, today));
  const of = (count: SystemCount) => counted.filter((some) => some.includes(count)).length;
  const isProcessor = ({ system }: WholeSystem, at: number) =>
    counted[at]?.includes('systems') && asksForAgreement(system);
  return {
    ...{ inUse: of('systems'), owned: of('owned'), classified: of('classified'), complete: of('complete') },
    ...{ processors: all.filter(isProcessor).length, agreements: of('agreements') },
  };
}
