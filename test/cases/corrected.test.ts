import { expect, test } from 'vitest';
import type { Correction, CorrectionFault } from '../../src/features/cases/corrected.ts';
import { correctedFacts, correctionFaults, saidDespite } from '../../src/features/cases/corrected.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { answeredIncident } from '../../src/features/cases/incident/report.ts';
import { anIncident } from './incidents.ts';

const dina = { id: 'dina' };
const now = '2026-12-02T09:00:00Z';
const told = anIncident({
  persons: '2-10',
  data: ['health'],
  seenBy: 'unknown',
  answered: ['persons'],
  unsure: ['data'],
});

test.each<[string, Correction, Partial<Incident>, readonly CorrectionFault[]]>([
  ['another number', { persons: '100+' }, {}, []],
  ['the same number', { persons: '2-10' }, {}, ['nothingCorrected']],
  ['the same kinds in another order', { data: ['cpr', 'health'] }, { data: ['health', 'cpr'] }, ['nothingCorrected']],
  ['no kinds at all', { data: [] }, {}, []],
  ['no kinds where none were told', { data: [] }, { data: undefined }, ['nothingCorrected']],
  ['nothing', {}, {}, ['nothingCorrected']],
  ['a case that is closed', { persons: '1' }, { status: 'closed' }, ['incidentClosed']],
  ['a case that is part of another', { persons: '1' }, { status: 'merged' }, ['incidentClosed']],
])('%s: what is in the way', (_, correction, is, faults) => {
  expect(correctionFaults({ ...told, ...is }, correction)).toEqual(faults);
});

test('a correction keeps both values and the reason in its line, and what follows from the facts follows', () => {
  const { next, note } = correctedFacts(told, { persons: '100+', seenBy: 'internet' }, ' Listen er talt ', dina, now);
  expect(note).toBe('Personer: 2-10 → Over 100\nSet af: Ukendt → Internettet\nListen er talt');
  expect(next).toMatchObject({
    persons: '100+',
    seenBy: 'internet',
    data: ['health'],
    discoveredAt: told.discoveredAt,
    corrected: ['persons', 'seenBy'],
    answered: ['persons', 'seenBy'],
    actor: 'dina',
    at: now,
  });
  expect(next.redFlags).toEqual(expect.arrayContaining(['internet', 'manyPeople']));
});

test('INV15: a CPR number in the reason is covered in the log', () => {
  const { note } = correctedFacts(told, { persons: '1' }, 'Det var 311299-4444', dina, now);
  expect(note).not.toContain('311299-4444');
});

test('what nobody had said is told as such, and a doubt is over once it is put right', () => {
  const { next, note } = correctedFacts({ ...told, data: undefined }, { data: ['cpr'] }, 'Set', dina, now);
  expect(note).toBe('Oplysninger: ikke oplyst → CPR-nummer\nSet');
  expect(next.unsure).toBeUndefined();
});

test('a fact that is put right twice stands once', () => {
  const first = correctedFacts(told, { persons: '1' }, 'Talt', dina, now).next;
  const second = correctedFacts(first, { persons: '11-100', data: ['cpr'] }, 'Talt igen', dina, now).next;
  expect(second.corrected).toEqual(['data', 'persons']);
});

test('INV11: what the reporter answers of it later changes nothing, and is not lost', () => {
  const corrected = correctedFacts(told, { persons: '100+' }, 'Talt', dina, now).next;
  const said = { persons: '2-10', seenBy: 'colleague', dontKnow: ['persons'] } as const;
  const after = answeredIncident(corrected, said, { id: 'lone' }, now);
  expect(after).toMatchObject({ persons: '100+', seenBy: 'colleague' });
  expect(after.unsure ?? []).not.toContain('persons');
  expect(saidDespite(after, said)).toBe('Personer: 2-10');
  expect(saidDespite(after, { persons: '100+' })).toBeUndefined();
  expect(saidDespite(told, { persons: '1' })).toBeUndefined();
});
