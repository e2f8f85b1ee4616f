import type { AppointmentProposal } from '../../../src/features/workplace/appointments/records.ts';
import { anders, ayse, lone } from '../../records.ts';

/** Anders proposes Lone as deputy; nobody has answered. */
export function aProposal(own: Partial<AppointmentProposal> = {}): AppointmentProposal {
  return {
    ...{ key: 'proposal:1', actor: anders.id, at: '2026-12-01T09:00:00Z', what: 'appoint', role: 'dpoDeputy' },
    ...{ person: lone.id, name: lone.name, from: '2026-12-01', state: 'proposed' },
    ...{ proposer: anders.id, proposerName: anders.name, proposedAt: '2026-12-01T09:00:00Z' },
    ...own,
  };
}

/** The same, confirmed by Ayse at noon. */
export function aConfirmed(own: Partial<AppointmentProposal> = {}): AppointmentProposal {
  return aProposal({
    ...{ actor: ayse.id, at: '2026-12-01T12:00:00Z', state: 'confirmed', confirmedAt: '2026-12-01T12:00:00Z' },
    ...{ confirmer: ayse.id, confirmerName: ayse.name, caseRef: '26/000123' },
    ...own,
  });
}
