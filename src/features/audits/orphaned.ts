import { isHere, type Workplace } from '../workplace/workplace.ts';
import { isFindingOpen } from './audit.ts';
import type { AuditRelation } from './audit-rights.ts';
import type { AuditPoint } from './records.ts';

/** Is a finding to be followed up by somebody who is here no longer (S28)? @param again as `lookedAtAgain` */
export function isOrphaned(
  { followUpOwner = '', ...point }: AuditPoint,
  again: ReadonlySet<string>,
  workplace: Workplace,
): boolean {
  return isFindingOpen(point, again) && !isHere(workplace, followUpOwner);
}

/** Who leads the unit somebody works in, or worked in last; nothing where nobody does, or they led it themselves. */
export function headOf(workplace: Workplace, person: string): string | undefined {
  const [last] = workplace
    .employmentsOf(person)
    .toSorted((a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999') || b.from.localeCompare(a.from));
  const head = last && workplace.unit(last.unit)?.manager;
  return head === undefined || workplace.countsAsOne(head, person) ? undefined : head;
}

/**
 * May somebody name another for it: the head of the unit it was followed up in, who asked for the audit, the director who
 * answers for it, and the DBR, who never follows up themselves.
 */
export function mayHandOver(
  { followUpOwner = '' }: AuditPoint,
  { ordered, answers, watches }: AuditRelation,
  workplace: Workplace,
  person: string,
): boolean {
  const head = headOf(workplace, followUpOwner);
  return ordered || answers || watches || (head !== undefined && workplace.countsAsOne(head, person));
}
