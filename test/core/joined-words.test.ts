import { expect, test } from 'vitest';
import { firstInLine, fitInLine, newestInLine } from '../../src/core/joined-words.ts';
import { lists } from '../../src/lists.ts';
import { fieldOf } from '../../src/m365/rows/values.ts';

const days = Array.from({ length: 40 }, (_, day) => `2027-02-${String(day + 1).padStart(2, '0')} Marianne Mortensen`);
const units = Array.from({ length: 50 }, (_, unit) => `Center for Børn, Unge og Familier ${unit + 1}`);

test('S115: however often a closed annex is fetched there is room for who fetched it last', () => {
  const { annexTaken } = lists.annualReport.columns;
  expect(newestInLine(days.slice(0, 3))).toEqual(days.slice(0, 3));
  const kept = newestInLine(days);
  expect(kept.at(-1)).toBe(days.at(-1));
  expect(kept.length).toBeGreaterThan(5);
  expect(() => fieldOf(annexTaken, kept)).not.toThrow();
  expect(() => fieldOf(annexTaken, newestInLine(['2027-02-01 Mortensen; Marianne']))).not.toThrow();
  expect(newestInLine(['x'.repeat(300)])).toEqual(['x'.repeat(255)]);
  expect(newestInLine([])).toEqual([]);
});

test('one event may concern more units than a line has room for', () => {
  const { units: column } = lists.incident.columns;
  expect(firstInLine(units.slice(0, 2))).toEqual(units.slice(0, 2));
  const kept = firstInLine(units);
  expect([kept[0], kept.at(-1)]).toEqual([units[0], `og ${units.length - kept.length + 1} til`]);
  expect(fitInLine(kept)).toBe(true);
  expect(() => fieldOf(column, kept)).not.toThrow();
  expect(() => fieldOf(column, firstInLine(['Skole; SFO']))).not.toThrow();
  expect(firstInLine([])).toEqual([]);
});
