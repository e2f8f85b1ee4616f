import { describe, expect, test } from 'vitest';
import { changedCase } from '../../src/features/cases/case-change.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { isAsSeen, pressedAgain } from '../../src/features/cases/pressed-again.ts';
import type { CaseChange } from '../../src/features/cases/wanted-change.ts';
import { anIncident } from './incidents.ts';

const ayse = { id: 'ayse', name: 'Ayse' };
const before = anIncident();
const at = '2026-12-02T08:00:00Z';
const set = (awareAt: string): CaseChange => ({ step: 'awareSet', awareAt, reason: 'Ringede' });
const change = set('2026-12-01T09:00:00Z');
const makes =
  (of: CaseChange, by = ayse) =>
  (incident: Incident, then: string) => {
    const changed = changedCase(incident, of, by, then);
    return 'faults' in changed ? undefined : changed;
  };
const made = (incident: Incident, of = change, then = at): Incident => {
  const changed = makes(of)(incident, then);
  if (!changed) throw new Error('something is in the way');
  return changed.next;
};
const after = made(before);
const later = { actor: 'ayse', at: '2026-12-02T09:00:00Z' };

describe('a press is the same again when what stands is what it made of the version before', () => {
  test.each<[string, Incident, readonly Incident[], CaseChange, { id: string; name: string }, boolean]>([
    ['pressed twice', after, [before, after], change, ayse, true],
    ['the clock has written since', { ...after, deadlineState: 'overdue' }, [before, after], change, ayse, true],
    ['of a lost race only the version before is known', after, [before], change, ayse, true],
    ['with another answer', after, [before, after], set('2026-12-01T09:30:00Z'), ayse, false],
    ['by somebody else', after, [before, after], change, { id: 'bo', name: 'Bo' }, false],
    ['something else was done after it', { ...after, ...later, nis2: 'no' }, [before, after], change, ayse, false],
    ['something else was done with it', { ...after, nis2: 'no' }, [before], change, ayse, false],
    ['SharePoint has no versions', after, [], change, ayse, false],
  ])('%s', (_, record, versions, of, by, isAgain) => {
    expect(pressedAgain(record, versions, makes(of, by)) !== undefined).toBe(isAgain);
  });

  test('what is empty is absent, and a set has no order, as SharePoint gives it back', () => {
    const missing = (after.missing ?? []).toReversed();
    expect(missing.length).toBeGreaterThan(1);
    expect(pressedAgain({ ...after, missing, rules: [], cause: '' }, [before], makes(change))?.note).toBe('Ringede');
  });

  test('a case that is closed was closed by the press, though it cannot be closed twice', () => {
    const inError: CaseChange = { step: 'openedInError', reason: 'Prøve' };
    expect(pressedAgain(made(before, inError), [before], makes(inError))?.note).toBe('Prøve');
  });
});

describe('what only the clock has written is no change to whoever saw the case before', () => {
  const mark = { list: 'Incidents', id: '1', version: 3 };
  const overdue: Incident = { ...after, deadlineState: 'overdue', deadlineKept: 'no' };
  test.each<[string, number, Incident, readonly Incident[], boolean]>([
    ['seen as it is', 3, after, [], true],
    ['only the clock since', 2, overdue, [before, after, overdue], true],
    ['a deed and the clock since', 1, overdue, [before, after, overdue], false],
    ['a version that is not there yet', 4, after, [before, after], false],
    ['SharePoint does not say', 2, overdue, [], false],
    ['a version SharePoint no longer has', 1, overdue, [overdue], false],
  ])('%s', (_, seen, record, versions, isSo) => {
    expect(isAsSeen({ record, mark }, seen, versions)).toBe(isSo);
  });
});
