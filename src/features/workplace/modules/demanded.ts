import { addMonths, type Day } from '../../../core/dates.ts';
import type { ModuleName } from './module.ts';

/**
 * The modules the policy demands: where things are kept is decided (S42, S49), exemptions are assessed and decided (S67),
 * agreements are kept and partners instructed (S50, S51, S103), the year's wheel (S119–S122), and the running report on
 * breaches (S111). The others are the municipality's own wish.
 */
export const demandedModules = [
  'storage',
  'exemptions',
  'partners',
  'wheel',
  'breachReports',
] as const satisfies readonly ModuleName[];

/**
 * The day what the policy demands is to be switched on at the latest: so many months after the first day of the handbook.
 * @param inForceFrom first days of everything in the handbook, in any order
 * @returns nothing while there is no handbook: the policy's rules are not in force yet either
 */
export function demandedBy(inForceFrom: readonly Day[], months: number): Day | undefined {
  const [first] = inForceFrom.toSorted();
  return first === undefined ? undefined : addMonths(first, months);
}
