import { auditKey, pointKey } from '../../src/features/audits/audit-keys.ts';
import type { Audit, AuditPoint } from '../../src/features/audits/records.ts';

const made = { actor: 'system', at: '2026-03-01T08:00:00Z' };
export const nonce = '3f2a9c41-1111-4111-8111-111111111111';
const somebody = '11111111-1111-4111-8111-111111111111';

/** A systematic control with two lines to look at. */
export const anAudit = (own: Partial<Audit> = {}): Audit => ({
  ...{ ...made, key: auditKey(nonce), title: 'Systematisk kontrol 2026', kind: 'systematic', state: 'underWay' },
  ...{ beganOn: '2026-03-01', dueOn: '2026-12-20', orderedBy: somebody, orderedByName: 'Aksel', performer: 'ivan' },
  ...{ performerName: 'Ivan', checklist: 'Hver dag\nCenter for Skole', subjects: 'chapter:everyDay\nunit:skole' },
  ...own,
});

export const aPoint = (place: number | string, own: Partial<AuditPoint> = {}): AuditPoint => ({
  ...{ ...made, key: pointKey(anAudit().key, place), audit: anAudit().key, auditTitle: 'Systematisk kontrol 2026' },
  ...{ heading: 'Hver dag', outcome: 'inOrder', note: 'Sag 26/1042', by: somebody, byName: 'Ivan' },
  ...own,
});

export const aFinding = (place: number | string, own: Partial<AuditPoint> = {}): AuditPoint =>
  aPoint(place, {
    ...{ outcome: 'finding', followUp: 'Luk ti konti', followUpOwner: 'signe', followUpOwnerName: 'Signe' },
    ...{ followUpDue: '2026-12-20', ...own },
  });
