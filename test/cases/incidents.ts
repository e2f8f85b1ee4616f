import type { Incident } from '../../src/features/cases/incident/records.ts';

/** An incident as a test wants it. */
export function anIncident(own: Partial<Incident> = {}): Incident {
  return {
    key: 'incident:1',
    actor: 'lone',
    at: '2026-12-01T08:00:00Z',
    status: 'received',
    outcome: 'notAssessed',
    category: 'wrongRecipient',
    discoveredAt: '2026-12-01T08:00:00Z',
    reportedAt: '2026-12-01T08:00:00Z',
    art33: 'notAssessed',
    art34: 'notAssessed',
    ...own,
  };
}
