import { afterEach, beforeEach, expect, test } from 'vitest';
import { Confirmation } from '../../src/features/reading/records.ts';
import type { Kinds } from '../../src/lists.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { aConfirmation, openWorkplace, type Workplace } from './workplace.ts';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
});
afterEach(() => workplace.close());

const personOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** More than several handfuls, in the lists of two years. */
const rows = Array.from({ length: 450 }, (_, index): Kinds['confirmation'] => {
  const [year, person] = [2025 + (index % 2), personOf(index % 3)];
  return aConfirmation({ key: `${year}:r06:${index}:${person}:-`, version: `${index}.0`, person, year });
});

async function opened() {
  for (const year of [2025, 2026]) {
    const list = (await workplace.list(`Confirmations${year}`)).split('/').at(-1) ?? '';
    const fields = rows.filter((row) => row.year === year).map((row) => toFields('confirmation', row));
    workplace.standin.addItems(
      list,
      fields.map((own) => ({
        fields: Object.fromEntries(
          Object.entries(own).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
        ),
      })),
    );
  }
  const { microsoft } = await workplace.open();
  await microsoft.start();
  return microsoft;
}

test('Rows that go by are the same as those that are remembered, all of them and those that match', async () => {
  const { records } = await opened();
  expect([...records.each(Confirmation)]).toEqual(records.all(Confirmation));
  expect([...records.each(Confirmation)]).toHaveLength(450);
  const where = { person: personOf(1) };
  expect([...records.each(Confirmation, where)]).toEqual(records.all(Confirmation, where));
  expect([...records.each(Confirmation, where)]).toHaveLength(150);
  expect([...records.each(Confirmation, { person: 'nobody' })]).toEqual([]);
});

test('A row written while others go by is written at once, and comes when its turn has not passed', async () => {
  const { records } = await opened();
  const late = aConfirmation({ key: `2026:r06:late:${personOf(0)}:-`, version: '9.9' });
  const seen: string[] = [];
  for (const { record } of records.each(Confirmation)) {
    seen.push(record.key);
    if (seen.length === 10) expect((await records.create(Confirmation, late)).existed).toBe(false);
  }
  expect(seen).toHaveLength(451);
  expect(new Set(seen).size).toBe(451);
});
