import type { WholeSystem } from '../../src/features/systems/completeness.ts';
import type { LifeEvent } from '../../src/features/systems/life/records.ts';
import type { System, SystemDocument, SystemRole } from '../../src/features/systems/records.ts';
import type { DocumentKind, SharedPart } from '../../src/features/systems/stored-words.ts';
import { systemDocumentKey, systemRoleKey } from '../../src/features/systems/system.ts';

const made = { actor: 'system', at: '2026-01-05T08:00:00Z' };

export const aSystem = (own: Partial<System> = {}): System => ({
  ...{ ...made, key: 'nexus-1', name: 'Nexus', kind: 'system', state: 'inUse', processing: 'unclear', source: 'hand' },
  ...own,
});

/** Approved, and to happen on a day that has passed. */
export const aPurchase = (own: Partial<LifeEvent> = {}): LifeEvent => ({
  ...{ ...made, key: 'lifeevent:nexus-1:1', about: 'nexus-1', kind: 'purchase', what: 'Nyt system' },
  ...{ plannedFor: '2026-11-20', state: 'approved', decidedOn: '2026-11-10' },
  ...own,
});

export const aPart = (part: SharedPart, person: string, own: Partial<SystemRole> = {}): SystemRole => ({
  ...{ ...made, key: systemRoleKey('nexus-1', part, person), system: 'nexus-1', part, person, name: person },
  from: '2026-01-05',
  ...own,
});

export const aDocument = (kind: DocumentKind, own: Partial<SystemDocument> = {}): SystemDocument => ({
  ...{ ...made, key: systemDocumentKey('nexus-1', kind), system: 'nexus-1', kind, state: 'ready' },
  nextReview: '2027-06-01',
  ...own,
});

export const whole = (system: System, own: Partial<WholeSystem> = {}): WholeSystem => ({
  ...{ system, roles: [], documents: [], ownerFits: system.owner !== undefined },
  ...own,
});
