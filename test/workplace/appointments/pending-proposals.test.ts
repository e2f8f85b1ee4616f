import { expect, test } from 'vitest';
import {
  firstDayBeside,
  pendingProposals,
} from '../../../src/features/workplace/appointments/queries/pending-proposals.ts';
import type { AppointmentProposal } from '../../../src/features/workplace/appointments/records.ts';
import { anAppointment, anders, ayse, lone } from '../../records.ts';
import { givenWorkplace, portsOf } from '../given-workplace.ts';
import { aProposal } from './proposal-records.ts';

const noon = '2026-12-01T12:00:00Z';
const director = anAppointment({ role: 'accountableExecutive', person: ayse.id, name: ayse.name });
const emergency = { what: 'emergency', lapsesAt: '2026-12-04T09:00:00Z' } as const;

const pending = (proposal: Partial<AppointmentProposal>, officers = [director]) => {
  const given = { people: [lone, ayse, anders], officers, proposals: [aProposal(proposal)] };
  const setup = { directory: { personByUpn: () => undefined }, installation: { setupConfirmer: undefined } };
  const around = { ...setup, records: portsOf(given).records, workplace: givenWorkplace(given) };
  return pendingProposals(around, { role: 'dpoDeputy', person: lone.id }, noon);
};

test.each([
  ['an emergency the director has named lapses anyway', { ...emergency, proposer: ayse.id }, [true]],
  ['one an editor has proposed waits for her', emergency, [false]],
  ['so does what is no emergency', { proposer: ayse.id }, [false]],
  ['an ending gives nothing', { what: 'end' as const }, []],
  ['what has lapsed waits no longer', { ...emergency, proposer: ayse.id, lapsesAt: noon }, []],
  ['nor what is answered', { ...emergency, state: 'withdrawn' as const }, []],
])('S74: %s', (_, proposal, expected) => {
  expect(pending(proposal).map(({ lapsesAnyway }) => lapsesAnyway)).toEqual(expected);
});

test('S74: where there is no director yet, it waits for one', () => {
  expect(pending(emergency, []).map(({ lapsesAnyway }) => lapsesAnyway)).toEqual([false]);
});

test.each([
  ['2026-11-20', '2026-12-02'],
  ['2026-12-01', '2026-12-02'],
  ['2026-12-02', '2026-12-02'],
  ['2026-12-24', '2026-12-24'],
])('S74: beside an emergency from 1 December what is to hold from %s holds from %s', (from, first) => {
  expect(firstDayBeside(pending({ ...emergency, proposer: ayse.id }), from)).toBe(first);
  expect(firstDayBeside(pending(emergency), from)).toBe(from);
});
