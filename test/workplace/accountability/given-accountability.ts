import { accountabilityOn } from '../../../src/features/workplace/accountability/accountability.ts';
import type { OrganisationRecords } from '../../../src/features/workplace/organisation.ts';
import { aJob, anAppointment, aUnit, aVersion } from '../../records.ts';

export const today = '2026-11-24';
export const made = { actor: 'system', at: '2026-01-01T08:00:00Z' };
export const person = (id: string, own: { enabled?: boolean; manager?: string } = {}) => ({
  id,
  name: id.toUpperCase(),
  upn: `${id}@eksempelkommune.example`,
  enabled: true,
  ...own,
});
export const job = (who: string, own: Parameters<typeof aJob>[0] = {}) =>
  aJob({ person: who, name: who, unit: 'nord', unitName: 'Nord', manager: 'leder', ...own });

/** A municipality where everything has one who answers for it. */
export const whole: OrganisationRecords = {
  units: [
    aUnit({ unit: 'top', name: 'Kommunen', kind: 'top', manager: 'chef' }),
    aUnit({ unit: 'nord', name: 'Nord', parent: 'top', manager: 'leder' }),
  ],
  employments: [
    job('chef', { unit: 'top', manager: undefined }),
    job('leder', { manager: 'chef' }),
    job('lone'),
    job('dina'),
    job('nik'),
  ],
  appointments: [
    anAppointment({ role: 'dpo', person: 'dina' }),
    anAppointment({ role: 'dpoDeputy', person: 'nik' }),
    anAppointment({ role: 'accountableExecutive', person: 'chef' }),
  ],
  people: ['chef', 'leder', 'lone', 'dina', 'nik'].map((id) => person(id)),
  links: [],
  handBacks: [],
  rules: [aVersion({ howVerified: 'Et tilsyn om året.' })],
};

export const gapsOf = (own: Partial<OrganisationRecords>) => accountabilityOn({ ...whole, ...own }, today).gaps;
export const more = (own: Partial<OrganisationRecords>): Partial<OrganisationRecords> =>
  Object.fromEntries(
    Object.entries(own).map(([key, rows]) => [key, [...whole[key as keyof OrganisationRecords], ...rows]]),
  );
