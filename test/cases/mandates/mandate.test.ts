import { expect, test } from 'vitest';
import type { Role } from '../../../src/core/role.ts';
import { assessedIncident } from '../../../src/features/cases/assessment.ts';
import { stoppedAt } from '../../../src/features/cases/clocks/deadline.ts';
import { decidedCase } from '../../../src/features/cases/decision/decision.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { authorityOf, awaitsRatification, isOfficeTime } from '../../../src/features/cases/mandates/mandate.ts';
import type { Mandate } from '../../../src/features/cases/mandates/records.ts';
import { shownMandates } from '../../../src/features/cases/mandates/shown-mandate.ts';
import { anIncident } from '../incidents.ts';

const holidays = { nameOf: (day: string) => (day === '2026-12-24' ? 'Juleaftensdag' : undefined) };

test.each([
  ['2026-12-01T07:00:00Z', true, 'Tuesday at eight'],
  ['2026-12-01T06:59:00Z', false, 'a minute before'],
  ['2026-12-01T14:59:00Z', true, 'a minute before four'],
  ['2026-12-01T15:00:00Z', false, 'four o’clock'],
  ['2026-12-05T10:00:00Z', false, 'Saturday'],
  ['2026-12-24T10:00:00Z', false, 'Christmas Eve'],
  ['2026-07-01T06:00:00Z', true, 'eight in summer time'],
  ['2026-03-27T06:30:00Z', false, 'half past seven on the last Friday of winter time'],
  ['2026-03-29T10:00:00Z', false, 'the Sunday of the short night'],
  ['2026-03-30T06:00:00Z', true, 'eight on the Monday after it'],
  ['2026-10-26T06:30:00Z', false, 'half past seven on the Monday after the long night'],
  ['2026-10-26T07:00:00Z', true, 'eight on it'],
])('the office is open or not at %s: %s (%s)', (now, open) => {
  expect(isOfficeTime(now, holidays)).toBe(open);
});

function aMandate(own: Partial<Mandate> = {}): Mandate {
  const base = { key: 'mandate:1', actor: 'mette', at: '2026-01-01T08:00:00Z', name: 'Anders', person: 'anders' };
  return { ...base, covers: 'outOfHours', from: '2026-01-01', basis: '26/1', givenBy: 'Mette', ...own };
}
const night = { now: '2026-12-01T21:00:00Z', isOfficeTime: false, isDirectorAway: false };
const day = { now: '2026-12-01T10:00:00Z', isOfficeTime: true, isDirectorAway: false };
const away = { ...day, isDirectorAway: true };

test.each<[string, Role, Partial<Mandate>, Incident['concerns'], typeof night, 'office' | 'mandate' | undefined]>([
  ['the accountable director by day', 'accountableExecutive', {}, [], day, 'office'],
  ['and at night', 'accountableExecutive', {}, [], night, 'office'],
  ['another director at night under a mandate', 'divisionDirector', {}, [], night, 'mandate'],
  ['not by day', 'divisionDirector', {}, [], day, undefined],
  ['not when it is over', 'divisionDirector', { to: '2026-11-30' }, [], night, undefined],
  ['not before it begins', 'divisionDirector', { from: '2026-12-02' }, [], night, undefined],
  ['by day while the director is away', 'divisionDirector', { covers: 'absence' }, [], away, 'mandate'],
  ['not at night for that alone', 'divisionDirector', { covers: 'absence' }, [], night, undefined],
  ['another director about a director', 'divisionDirector', {}, ['director'], day, 'office'],
  ['never the director it is about', 'accountableExecutive', {}, ['director'], night, undefined],
  ['never the DBR', 'dpo', {}, [], night, undefined],
])('INV11: who decides: %s', (_, role, own, concerns, hour, by) => {
  expect(authorityOf([role], anIncident({ concerns }), [aMandate(own)], hour)?.by).toBe(by);
});

const assessment = {
  risk: 'risk',
  riskReason: 'r',
  art33: 'yes',
  art33Reason: 'r',
  art34: 'no',
  art34Reason: 'r',
} as const;
const dina = { id: 'dina', name: 'Dina' };
const assessed = assessedIncident(anIncident(), assessment, dina, '2026-12-01T20:00:00Z');
const decide = (incident: Incident) =>
  decidedCase(
    incident,
    { art33: 'no', art34: 'no', reason: 'Vi ved nok' },
    { by: 'mandate', mandate: aMandate() },
    { id: 'anders', name: 'Anders' },
    night.now,
  );

test('a decision under a mandate names it, is seen as against the DBR, and waits to be ratified', () => {
  const { next, note } = decide(assessed);
  expect(next.decidedUnder).toBe('Mandat uden for arbejdstid fra 2026-01-01, givet af Mette (26/1)');
  expect(note).toBe(
    'Imod DBR’s vurdering. Mandat uden for arbejdstid fra 2026-01-01, givet af Mette (26/1).\nVi ved nok',
  );
  expect(awaitsRatification(next)).toBe(true);
  expect(awaitsRatification({ ...next, ratifiedAt: night.now })).toBe(false);
});

test('INV11: an assessment with other answers opens the decision again, so that the clock runs', () => {
  const { next } = decide(assessed);
  expect(stoppedAt(next)).toBe(night.now);
  const again = assessedIncident({ ...next, art33: 'no' }, assessment, dina, '2026-12-02T08:00:00Z');
  expect(again).toMatchObject({ art33: 'yes', decidedAt: undefined, mandate: undefined });
  expect(stoppedAt(again)).toBeUndefined();
  const same = assessedIncident(next, { ...assessment, art33: 'no' }, dina, '2026-12-02T08:00:00Z');
  expect(same.decidedAt).toBe(night.now);
});

test('mandates in force stand first, then those to come', () => {
  const all = [
    aMandate({ key: 'a', to: '2026-02-01' }),
    aMandate({ key: 'b', from: '2027-01-01' }),
    aMandate({ key: 'c' }),
  ];
  expect(shownMandates(all, '2026-12-01').map(({ state }) => state)).toEqual(['inForce', 'coming', 'over']);
});
