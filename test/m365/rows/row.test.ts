import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Control } from '../../../src/features/controls/records.ts';
import type { YearFigures } from '../../../src/features/reports/annual/records.ts';
import type { Kind, Kinds } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import { changedFields, fromFields, sameRecord, schemaOf, toFields } from '../../../src/m365/rows/row.ts';
import { RowUnreadable } from '../../../src/m365/rows/row-unreadable.ts';
import { aVersion } from '../../records.ts';
import { recordOf } from '../any-record.ts';
import { aConfirmation } from '../workplace.ts';

const kinds = Object.keys(lists) as Kind[];

test.each(kinds)('a %s comes back from SharePoint fields as it went in', (kind) => {
  fc.assert(
    fc.property(recordOf(kind), (record) => {
      const fields = toFields(kind, record as Kinds[typeof kind]);
      const kept = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
      expect(fromFields(kind, kept)).toEqual(record);
      expect(schemaOf(kept)).toBe(lists[kind].schema);
    }),
    { numRuns: 60 },
  );
});

test('codes are stored as Danish words, a set as one line of them', () => {
  const fields = toFields('confirmation', aConfirmation({ how: 'meeting', language: 'en' }));
  expect(fields).toMatchObject({ How: 'Møde', Language: 'Engelsk', Schema: lists.confirmation.schema });
});

test('a day is stored as noon UTC, and a date typed in SharePoint is read as the day it was typed', () => {
  const employment = fromFields('employment', {
    ...toFields('employment', anEmployment()),
    From: '2026-06-30T22:00:00Z',
    To: '2026-12-01T12:00:00Z',
  });
  expect(toFields('employment', anEmployment()).From).toBe('2026-01-01T12:00:00Z');
  expect(employment).toMatchObject({ from: '2026-07-01', to: '2026-12-01' });
});

test('an unknown stored word is an error that names the column and not the word', () => {
  const fields = { ...toFields('confirmation', aConfirmation()), How: 'Telefon' };
  expect(() => fromFields('confirmation', fields)).toThrow(/^How: the stored word is not one of the declared ones$/);
});

test('a missing required value is an error, and a missing text is an empty one', () => {
  const { ConfirmedAt: _, ...withoutTime } = toFields('confirmation', aConfirmation());
  const { TextHash: __, ...withoutImprint } = toFields('confirmation', aConfirmation());
  expect(() => fromFields('confirmation', withoutTime)).toThrow('ConfirmedAt');
  expect(fromFields('confirmation', withoutImprint).textHash).toBe('');
});

test('a record SharePoint would change or refuse is not sent', () => {
  expect(() => toFields('confirmation', aConfirmation({ key: 'Upper' }))).toThrow(RangeError);
  expect(() => toFields('confirmation', aConfirmation({ key: 'k'.repeat(201) }))).toThrow(RangeError);
  expect(() => toFields('confirmation', aConfirmation({ name: 'n'.repeat(256) }))).toThrow(RangeError);
});

test('only what changed is written, and what was emptied is emptied', () => {
  const before = aConfirmation({ withdrawnAt: '2026-11-24T08:00:05Z' });
  const { withdrawnAt: _, ...after } = { ...before, how: 'bot' as const };
  expect(changedFields('confirmation', before, after)).toEqual({
    How: 'Bot',
    WithdrawnAt: null,
    Actor: before.actor,
    At: before.at,
    Schema: lists.confirmation.schema,
  });
});

test('records are the same when SharePoint cannot tell them apart', () => {
  const record = aConfirmation();
  expect(sameRecord('confirmation', record, { ...record, at: '2026-11-24T08:00:00.700Z' })).toBe(true);
  expect(sameRecord('confirmation', record, { ...record, salt: 'other' })).toBe(false);
});

function anEmployment(): Kinds['employment'] {
  return {
    key: 'p1:1',
    actor: 'system',
    at: '2026-01-01T00:00:00Z',
    number: '1',
    person: 'p1',
    name: 'Ida Eksempel',
    kind: 'employee',
    function: 'Pædagog',
    area: 'school',
    unit: 'u1',
    unitName: 'Eksempelskolen',
    from: '2026-01-01',
  };
}

test.each([0, -3, 0.5, 1e9])(
  'S121: a control whose interval somebody made %s months by hand is unreadable: the last that was said stands',
  (months) => {
    const control: Control = {
      ...{ key: 'control:kommune:1', actor: 'system', at: '2026-01-05T08:00:00Z', about: 'kommune', kind: 'own' },
      ...{ title: 'Tilsyn', months: 12, startOn: '2026-06-01', plannedOn: '2026-01-05' },
    };
    expect(fromFields('control', toFields('control', control))).toMatchObject({ months: 12 });
    const fields = { ...toFields('control', control), IntervalMonths: months };
    expect(() => fromFields('control', fields)).toThrow(RowUnreadable);
  },
);

test.each([2026.5, 0, 20_260])(
  'S115: a report whose year somebody made %s by hand leaves the others readable',
  (year) => {
    const made = { actor: 'system', at: '2027-01-05T08:00:00Z', countedOn: '2027-01-05' };
    const row: YearFigures = { ...made, key: 'yearfigures:2026', year: 2026, figures: 'Kurser taget: 3', quarters: [] };
    expect(fromFields('yearFigures', toFields('yearFigures', row))).toMatchObject({ year: 2026 });
    expect(() => fromFields('yearFigures', { ...toFields('yearFigures', row), Year: year })).toThrow(RowUnreadable);
  },
);

test.each([
  ['Rule', 'R06'],
  ['Rule', ''],
  ['Version', '3.1 (ny)'],
  ['DaysToRead', 14.5],
  ['DaysToRead', -1],
])('a rule whose %s somebody made %s by hand is unreadable, and no page has to fail over it', (column, value) => {
  const fields = { ...toFields('ruleVersion', aVersion()), [column]: value };
  expect(() => fromFields('ruleVersion', fields)).toThrow(RowUnreadable);
});
