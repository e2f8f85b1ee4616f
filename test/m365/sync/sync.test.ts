import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Confirmation } from '../../../src/features/reading/records.ts';
import { lists } from '../../../src/lists.ts';
import { toFields } from '../../../src/m365/rows/row.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { until } from '../../world.ts';
import { aConfirmation, type Opened, openWorkplace, type Workplace } from '../workplace.ts';
import { twoServersOf } from './two-servers.ts';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
});
afterEach(async () => {
  vi.useRealTimers();
  await workplace.close();
});

const { twoServers, notify } = twoServersOf(() => workplace);

const rules = ({ microsoft }: Opened) => microsoft.records.all(Confirmation).map(({ record }) => record.rule);

test('what another server wrote arrives with the next delta, new rows and changed ones', async () => {
  const { writer, reader } = await twoServers();
  const created = await writer.microsoft.records.create(Confirmation, aConfirmation());
  await notify(reader);
  await until(() => rules(reader).includes('R06'));
  const withdrawn = { ...created.record, withdrawnAt: '2026-11-24T08:00:09Z' };
  const updated = await writer.microsoft.records.update(Confirmation, created, withdrawn);
  await notify(reader);
  await until(
    () => reader.microsoft.records.find(Confirmation, created.record.key)?.mark.version === updated.mark.version,
  );
  expect(reader.microsoft.records.find(Confirmation, created.record.key)?.record).toEqual(withdrawn);
  expect(reader.foreignEdits).toEqual([]);
});

test('a look asks the lists that change often, in the background and not at every look', async () => {
  const { writer, reader } = await twoServers();
  await writer.microsoft.records.create(Confirmation, aConfirmation());
  workplace.standin.meter.reset();
  for (let look = 0; look < 50; look += 1) reader.microsoft.looked();
  await until(() => rules(reader).includes('R06'));
  const hot = Object.values(lists).filter((list) => 'hot' in list).length;
  const { apps } = workplace.standin.meter.read() as { apps: Record<string, { requests: number }> };
  expect(apps[productApp.clientId]?.requests).toBeLessThanOrEqual(hot * 2);
});

test('a list divided by year is read in all its years', async () => {
  const { writer, reader } = await twoServers();
  const key = aConfirmation().key.replace('2026', '2025');
  const old = await writer.microsoft.records.create(Confirmation, aConfirmation({ key, year: 2025 }));
  expect(old.mark.list).toBe('Confirmations2025');
  await notify(reader, 'Confirmations2025');
  await until(() => reader.microsoft.records.find(Confirmation, key) !== undefined);
});

test('when Graph has forgotten the place (410), everything is read again and what went meanwhile is gone', async () => {
  const { writer, reader } = await twoServers();
  const kept = await writer.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R01' }));
  const lost = await writer.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R02' }));
  await notify(reader);
  await until(() => rules(reader).length === 2);

  await workplace.standin.graph('DELETE', `${await workplace.list('Confirmations2026')}/items/${lost.mark.id}`);
  const faults = `${workplace.standin.url}/_standin/faults`;
  const headers = { 'content-type': 'application/json' };
  await fetch(faults, { method: 'POST', headers, body: JSON.stringify({ expireDeltaTokens: true }) });
  await notify(reader);
  await until(() => rules(reader).length === 1);
  expect(reader.microsoft.records.find(Confirmation, kept.record.key)?.mark).toEqual(kept.mark);
  expect(reader.events.map(({ event }) => event)).toContain('deltaStartsOver');
  expect(reader.foreignEdits).toMatchObject([{ target: lost.record.key, deleted: true }]);
});

test('when Graph puts an error where a deleted row should be, the rows are counted through', async () => {
  const { writer, reader } = await twoServers();
  await writer.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R01' }));
  const lost = await writer.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R02' }));
  await notify(reader);
  await until(() => rules(reader).length === 2);

  workplace.standin.faults.set({ deltaBug: true });
  await workplace.standin.graph('DELETE', `${await workplace.list('Confirmations2026')}/items/${lost.mark.id}`);
  await notify(reader);
  await until(() => rules(reader).length === 1);
  expect(reader.events.map(({ event }) => event)).toContain('deltaIncomplete');

  workplace.standin.faults.clear();
  await writer.microsoft.records.create(Confirmation, aConfirmation({ rule: 'R03' }));
  await notify(reader);
  await until(() => rules(reader).includes('R03'));
});

test('a deleted row goes away and is told as a foreign deletion, once', async () => {
  const { writer, reader } = await twoServers();
  const { mark, record } = await writer.microsoft.records.create(Confirmation, aConfirmation());
  await workplace.standin.graph('DELETE', `${await workplace.list(mark.list)}/items/${mark.id}`);
  await notify(writer);
  await until(() => rules(writer).length === 0);
  expect(writer.foreignEdits).toMatchObject([
    { list: 'Confirmations2026', item: mark.id, target: record.key, version: 1, deleted: true, editor: 'unknown' },
  ]);
  expect(reader.foreignEdits).toEqual([]);
});

test('a row somebody else changed is mirrored and told with its editor, once per version', async () => {
  const { writer } = await twoServers();
  const { mark, record } = await writer.microsoft.records.create(Confirmation, aConfirmation());
  const fields = `${await workplace.list(mark.list)}/items/${mark.id}/fields`;
  await workplace.as('outside').patch(fields, { PersonName: 'Rettet Udenom' });
  await notify(writer);
  await until(() => writer.foreignEdits.length > 0);
  expect(writer.microsoft.records.find(Confirmation, record.key)?.record.name).toBe('Rettet Udenom');
  expect(writer.foreignEdits).toMatchObject([
    {
      list: 'Confirmations2026',
      item: mark.id,
      target: record.key,
      version: 2,
      deleted: false,
      editor: 'Fremmed klient',
    },
  ]);
  await notify(writer);
  await writer.microsoft.records.fetch(Confirmation, record.key);
  expect(writer.foreignEdits).toHaveLength(1);
});

test('a row with a word nobody knows is left as it was, named in the log, and takes nothing else with it', async () => {
  const { writer } = await twoServers();
  const { mark, record } = await writer.microsoft.records.create(Confirmation, aConfirmation());
  const list = await workplace.list(mark.list);
  const columns = await workplace.as('setup').get(`${list}/columns`);
  const how = (columns as { value: { id: string; name: string }[] }).value.find(({ name }) => name === 'How');
  const choice = { choices: ['Fane', 'Bot', 'Møde', 'Brevdue'], displayAs: 'dropDownMenu', allowTextEntry: false };
  await workplace.as('setup').patch(`${list}/columns/${how?.id}`, { choice });
  await workplace.as('outside').patch(`${list}/items/${mark.id}/fields`, { How: 'Brevdue' });
  await workplace.as('outside').post(`${list}/items`, { fields: { Title: 'skrevet i hånden' } });
  await workplace.as('outside').post(`${list}/items`, {
    fields: toFields('confirmation', aConfirmation({ rule: 'R09' })),
  });
  await notify(writer);
  await until(() => rules(writer).includes('R09'));
  expect(writer.microsoft.records.find(Confirmation, record.key)?.record.how).toBe('tab');
  const unreadable = writer.events.filter(({ event }) => event === 'rowUnreadable').map(({ ids }) => ids);
  expect(unreadable).toHaveLength(2);
  expect(unreadable).toEqual(
    expect.arrayContaining([
      { list: mark.list, item: mark.id, version: 2, column: 'How' },
      { list: mark.list, item: '2', version: 1, column: 'Key' },
    ]),
  );
  expect(writer.foreignEdits).toHaveLength(3);
});
