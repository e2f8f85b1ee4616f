import type { WheelItem } from '../wheel/records.ts';
import { addressOf } from './audit-keys.ts';
import type { Audit, AuditPoint } from './records.ts';

/** What stands in the wheel as what shows it: the audit, what came of it, and the page it is on. */
export function evidenceOf(audit: Audit, points: readonly AuditPoint[]): string {
  const counted = (outcome: AuditPoint['outcome']) => points.filter((point) => point.outcome === outcome).length;
  const notLookedAt = counted('notLookedAt');
  const came = [
    `${counted('inOrder')} i orden`,
    `${counted('finding')} skal rettes`,
    ...(notLookedAt > 0 ? [`${notLookedAt} ikke set på`] : []),
  ];
  return `${audit.title}: ${came.join(', ')}. Rettesnor: ${addressOf(audit.key)}`;
}

/** Has somebody opened an item again that was done because of this audit? */
export function isDeclined({ declined = '' }: Pick<WheelItem, 'declined'>, { key }: Audit): boolean {
  return declined.endsWith(addressOf(key));
}

/** Is an item done because of this audit? */
export function isEvidenceOf({ state, evidence = '' }: Pick<WheelItem, 'state' | 'evidence'>, { key }: Audit): boolean {
  return state === 'done' && evidence.endsWith(addressOf(key));
}
