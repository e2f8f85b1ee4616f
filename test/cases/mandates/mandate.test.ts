import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/core/role.ts';
import { assessedIncident } from '../../../src/features/cases/assessment.ts';
import { changedCase } from '../../../src/features/cases/case-change.ts';
import { stoppedAt } from '../../../src/features/cases/clocks/deadline.ts';
import { decidedCase } from '../../../src/features/cases/decision/decision.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { reasonsOf } from '../../../src/features/cases/log/reasons.ts';
import type { CaseEntry } from '../../../src/features/cases/log/records.ts';
import {
  authorityOf,
  awaitsRatification,
  isOfficeTime,
  isRegistered,
  isWithinScope,
} from '../../../src/features/cases/mandates/mandate.ts';
import type { Mandate } from '../../../src/features/cases/mandates/records.ts';
import { shownMandates } from '../../../src/features/cases/mandates/shown-mandate.ts';
import type { CaseChange } from '../../../src/features/cases/wanted-change.ts';
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
  expect(next.decidedUnder).toBe('Mandat uden for arbejdstid fra 1. januar 2026, givet af Mette (26/1)');
  expect(note).toBe(
    'Imod DBR’s vurdering. Mandat uden for arbejdstid fra 1. januar 2026, givet af Mette (26/1).\nVi ved nok',
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

describe('a mandate for what is only registered', () => {
  const mandate = aMandate({
    key: 'mandate:mette:registered:2026-01-01',
    covers: 'registered',
    name: 'Mette',
    person: 'mette',
  });
  const by = { id: 'ayse', name: 'Ayse' };
  const now = '2026-12-02T08:00:00Z';
  const change = {
    step: 'assessed',
    risk: 'unlikely',
    riskReason: 'r',
    art33: 'no',
    art33Reason: 's',
    art34: 'no',
    art34Reason: 't',
  } as const;
  const under = (incident: Incident, said: CaseChange = change) => {
    const changed = changedCase(incident, said, by, now, (assessed) => (isWithinScope(assessed) ? mandate : undefined));
    if ('faults' in changed) throw new Error(changed.faults.join());
    return changed;
  };

  test('S74: the DBR records it, and the decision is the director’s, by name and case number', () => {
    const { next, note } = under(anIncident());
    expect(next).toMatchObject({ assessedBy: 'Ayse', decidedBy: 'Mette', decidedAt: now, mandate: mandate.key });
    expect(next.decidedUnder).toBe('Mandat til brud, der kun registreres, fra 1. januar 2026, givet af Mette (26/1)');
    expect(reasonsOf([{ what: 'assessed', note } as CaseEntry])).toEqual({ risk: 'r', art33: 's', art34: 't' });
    expect(next.missing).not.toContain('decision');
    expect(isRegistered(next)).toBe(true);
  });

  test('without one the director decides as before', () => {
    const changed = changedCase(anIncident(), change, by, now);
    expect('next' in changed && changed.next.missing).toContain('decision');
  });

  test.each<[string, Partial<Incident>, Partial<typeof change> | { risk: 'risk'; art33: 'yes' }]>([
    ['a risk', {}, { risk: 'risk', art33: 'yes' }],
    ['a red flag', { redFlags: ['protectedAddress'] }, {}],
    ['an own case', { own: 'waiting' }, {}],
  ])('art. 38(6): it does not cover %s', (_, own, said) => {
    const changed = changedCase(
      anIncident(own),
      { ...change, ...said },
      { ...by, hasPart: own.own === 'waiting' },
      now,
      (assessed) => (isWithinScope(assessed) ? mandate : undefined),
    );
    expect('next' in changed && [changed.next.decidedAt, changed.next.mandate]).toEqual([undefined, undefined]);
  });

  test('what was registered and gets a red flag waits for the director when it is assessed anew', () => {
    const { next } = under(anIncident());
    const anew = under({ ...next, redFlags: ['cprList'] }).next;
    expect([anew.decidedAt, anew.mandate, anew.missing?.includes('decision')]).toEqual([undefined, undefined, true]);
  });

  test('nobody else decides anything by it', () => {
    expect(authorityOf(['divisionDirector'], anIncident(), [mandate], night)).toBeUndefined();
    expect(authorityOf(['divisionDirector'], anIncident(), [mandate], away)).toBeUndefined();
  });
});
