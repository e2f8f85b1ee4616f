import { afterEach, beforeEach, expect, test } from 'vitest';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import { aConfirmation, type Opened, type Workplace } from '../workplace.ts';
import { openForWriting, patches, personAt, writing } from './writing.ts';

let workplace: Workplace;
let opened: Opened;

beforeEach(async () => {
  ({ workplace, opened } = await openForWriting());
});
afterEach(() => workplace.close());

const { used, rowsInSharePoint } = writing(() => workplace);

test('an update is one write over the version that was read', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.meter.reset();
  const withdrawn = { ...stored.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  const updated = await opened.microsoft.records.update(Confirmation, stored, withdrawn);
  expect(updated).toMatchObject({ record: withdrawn, mark: { ...stored.mark, version: 2 } });
  expect(used()).toMatchObject({ requests: 1, units: 2 });
  const cleared = await opened.microsoft.records.update(Confirmation, updated, aConfirmation());
  expect(cleared.record).toEqual(aConfirmation());
});

test('a row somebody changed meanwhile is not written over; the newer one is there to be asked again about', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  const fields = `${await workplace.list(stored.mark.list)}/items/${stored.mark.id}/fields`;
  await workplace.as('outside').patch(fields, { PersonName: 'Rettet Udenom' });
  const update = { ...stored.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  const refused = opened.microsoft.records.update(Confirmation, stored, update);
  await expect(refused).rejects.toMatchObject({ code: 'changedMeanwhile', details: { version: 2, deleted: false } });
  const fresh = opened.microsoft.records.find(Confirmation, stored.record.key);
  expect(fresh).toMatchObject({ mark: { version: 2 }, record: { name: 'Rettet Udenom' } });
  expect(opened.foreignEdits).toHaveLength(1);
});

test('an update of a row that was deleted meanwhile says so', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  await workplace.standin.graph('DELETE', `${await workplace.list(stored.mark.list)}/items/${stored.mark.id}`);
  const refused = opened.microsoft.records.update(Confirmation, stored, stored.record);
  await expect(refused).rejects.toMatchObject({ code: 'changedMeanwhile', details: { deleted: true } });
  expect(opened.microsoft.records.find(Confirmation, stored.record.key)).toBeUndefined();
});

test('an update whose answer is lost is recognised as done', async () => {
  const stored = await opened.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.faults.add({ route: patches, status: 504, afterWrite: true, times: 1 });
  const withdrawn = { ...stored.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  const updated = await opened.microsoft.records.update(Confirmation, stored, withdrawn);
  expect(updated).toMatchObject({ record: withdrawn, mark: { ...stored.mark, version: 2 } });
});

test('fetch asks SharePoint: one unit for a row the mirror knows, a filter for one it does not', async () => {
  const other = await workplace.open();
  await other.microsoft.start();
  const stored = await other.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.faults.set({ emptyPages: true });
  workplace.standin.meter.reset();
  expect(await opened.microsoft.records.fetch(Confirmation, stored.record.key)).toMatchObject({
    record: stored.record,
    mark: stored.mark,
  });
  const byFilter = used();
  expect(byFilter.units).toBe(byFilter.requests * 2);
  await opened.microsoft.records.fetch(Confirmation, stored.record.key);
  expect(used()).toMatchObject({ requests: byFilter.requests + 1, units: byFilter.units + 1 });
  expect(await opened.microsoft.records.fetch(Confirmation, "2026:it's & #none")).toBeUndefined();
});

test('a row somebody made unreadable by hand is said to be changed, also by a server that never saw it whole', async () => {
  const list = await workplace.list('Confirmations2026');
  const { ConfirmedAt: _emptied, ...fields } = toFields('confirmation', aConfirmation());
  await workplace.as('outside').post(`${list}/items`, { fields });
  const { microsoft } = await workplace.open();
  await microsoft.start();
  await expect(microsoft.records.create(Confirmation, aConfirmation())).rejects.toMatchObject({
    code: 'changedMeanwhile',
  });
});

test('INV7: a taken key is known in any language, alone and in a batch', async () => {
  workplace.standin.faults.set({ speaksDanish: true, commitLagMs: 300 });
  const other = await workplace.open();
  await other.microsoft.start();
  const rows = Array.from({ length: 5 }, (_, at) => aConfirmation({ person: personAt(at) }));
  for (const row of rows) await other.microsoft.records.create(Confirmation, row);
  const [first, ...rest] = rows;
  const alone = await opened.microsoft.records.create(Confirmation, first ?? aConfirmation());
  expect(alone.existed).toBe(true);
  const together = await Promise.all(rest.map((row) => opened.microsoft.records.create(Confirmation, row)));
  expect(together.map(({ existed }) => existed)).toEqual([true, true, true, true]);
  expect(await rowsInSharePoint()).toHaveLength(5);
});

test('a list that lacks a column we may leave out takes the rest, and one that lacks another word says so', async () => {
  const list = await workplace.list('Confirmations2026');
  const { value } = (await workplace.as('setup').get(`${list}/columns`)) as { value: { id: string; name: string }[] };
  const id = (name: string) => value.find((column) => column.name === name)?.id;
  await workplace.standin.graph('DELETE', `${list}/columns/${id('WithdrawnAt')}`);
  const { microsoft } = opened;
  const made = await microsoft.records.create(Confirmation, aConfirmation({ rule: 'R07' }));
  const withdrawn = { ...made.record, withdrawnAt: '2026-11-24T09:00:00Z' };
  expect((await microsoft.records.update(Confirmation, made, withdrawn)).mark.version).toBe(2);
  expect((await microsoft.records.fetch(Confirmation, made.record.key))?.record.rule).toBe('R07');
  expect(microsoft.troubles().join()).toContain('Add the column WithdrawnAt');

  const choice = { choices: ['Bot', 'Møde'], displayAs: 'dropDownMenu', allowTextEntry: false };
  await workplace.as('setup').patch(`${list}/columns/${id('How')}`, { choice });
  const refused = microsoft.records.create(Confirmation, aConfirmation({ rule: 'R08' }));
  await expect(refused).rejects.toMatchObject({ code: 'listChanged' });
  expect(microsoft.troubles().join()).toContain('How');
});
