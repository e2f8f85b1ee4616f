import type { Column } from '../../src/core/column.ts';
import type { Stored } from '../../src/core/stored.ts';
import type { BaseRecord, RecordDefinition } from '../../src/kernel/record.ts';
import type { Records } from '../../src/kernel/records.ts';

/** A row as it may stand in another state than the sample has it in. */
export type Fill = (of: RecordDefinition, row: BaseRecord) => BaseRecord;

const moment = '2026-12-01T08:00:00Z';
const guid = '11111111-1111-4111-8111-111111111111';

/** Every column the row leaves out has a value. */
export const withEveryColumn: Fill = ({ columns }, row) => ({ ...valuesOf(columns), ...row });

/** One column of the row has its value number `at`. */
export function withColumn(column: string, at: number): Fill {
  return ({ columns }, row) => {
    const of = columns[column];
    return of ? { ...row, [column]: valueAt(of, at) } : row;
  };
}

/** How many values of a column are worth being asked about. */
export function valuesIn(column: Column & { optional?: boolean }): number {
  if (column.kind === 'choice' || column.kind === 'set') return Object.keys(column.choices).length;
  return column.optional ? 1 : 0;
}

function valuesOf(columns: RecordDefinition['columns']) {
  const left = Object.entries(columns).filter(([, { optional }]) => optional);
  return Object.fromEntries(left.map(([name, column]) => [name, valueAt(column, 0)]));
}

function valueAt(column: Column, at: number): unknown {
  switch (column.kind) {
    case 'choice':
      return Object.keys(column.choices)[at];
    case 'set':
      return Object.keys(column.choices).slice(at);
    case 'words':
      return ['ord'];
    case 'number':
      return 1;
    case 'flag':
      return true;
    case 'moment':
      return moment;
    case 'day':
      return moment.slice(0, 10);
    default:
      return textFor(column.pattern);
  }
}

/** What fits the pattern of a column; a key or words where it has none. */
function textFor(pattern: string | undefined): string {
  const fits = [guid, 'r06', '1.0', '14', '2026'].find((one) => pattern && new RegExp(`^(?:${pattern})$`).test(one));
  return fits ?? 'ord';
}

/** The lists as they would be read if their rows stood otherwise. @param noted told of each record that is read */
export function filledRecords(records: Records, fill: Fill, noted: (of: RecordDefinition) => void = () => {}): Records {
  const filled = <S extends Stored<BaseRecord>>(of: RecordDefinition, stored: S): S => {
    noted(of);
    return { ...stored, record: fill(of, stored.record) };
  };
  return {
    ...records,
    find: (of, key) => {
      const stored = records.find(of, key);
      return stored && (filled(of, stored) as typeof stored);
    },
    all: (of, where) => {
      noted(of);
      return records.all(of, where).map((stored) => filled(of, stored) as typeof stored);
    },
    each: function* (of, where) {
      noted(of);
      for (const stored of records.each(of, where)) yield filled(of, stored) as typeof stored;
    },
    changed: (of, from, until) => records.changed(of, from, until).map((one) => filled(of, one) as typeof one),
    create: async (of, row, action) => filled(of, await records.create(of, row, action)) as never,
    update: async (of, before, row, action) => filled(of, await records.update(of, before, row, action)) as never,
  };
}
