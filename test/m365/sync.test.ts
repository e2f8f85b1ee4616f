import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RuleVersion } from '../../src/features/handbook/records.ts';
import { Confirmation } from '../../src/features/reading/records.ts';
import { lists } from '../../src/lists.ts';
import { toFields } from '../../src/m365/rows/row.ts';
import { fillList } from '../../src/standin/fill.ts';
import { productApp } from '../../src/standin/identity.ts';
import { aVersion } from '../records.ts';
import { until } from '../world.ts';
import { aConfirmation, type Opened, openWorkplace, type Workplace } from './workplace.ts';

let workplace: Workplace;

beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
});
afterEach(async () => {
  vi.useRealTimers();
  await workplace.close();
});

/** Two servers of one municipality: what one writes the other has to find out. */
async function twoServers(): Promise<{ writer: Opened; reader: Opened }> {
  const writer = await workplace.open();
  const reader = await workplace.open();
  await writer.microsoft.start();
  await reader.microsoft.start();
  return { writer, reader };
}

/** Lets Graph say that the list changed, as a webhook would. */
async function notify({ microsoft }: Opened, list = 'Confirmations2026') {
  microsoft.notified((await workplace.list(list)).slice(1));
}

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

test('where the grant does not reach the delta, the lists are read row by row', async () => {
  workplace.standin.faults.set({ selectedRefuses: ['delta'] });
  const { writer, reader } = await twoServers();
  const { mark } = await writer.microsoft.records.create(Confirmation, aConfirmation());
  await notify(reader);
  await until(() => rules(reader).includes('R06'));
  await workplace.standin.graph('DELETE', `${await workplace.list(mark.list)}/items/${mark.id}`);
  await notify(reader);
  await until(() => rules(reader).length === 0);
  expect(reader.events).toContainEqual({ event: 'deltaRefused', ids: { list: mark.list, status: 403 } });
});

test('a delta that was refused is asked for again half an hour later, and is told once', async () => {
  const { microsoft, events } = await workplace.open();
  await microsoft.start();
  const list = await workplace.list('Confirmations2026');
  workplace.standin.faults.add({ route: `GET ${list}/items/delta`, status: 403, times: 2 });
  const told = (event: string) => events.filter((one) => one.event === event).length;
  microsoft.notified(list.slice(1));
  await until(() => told('deltaRefused') === 1);
  for (const minutes of [31, 62]) {
    vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] });
    await workplace.as('outside').post(`${list}/items`, {
      fields: toFields('confirmation', aConfirmation({ rule: `R${minutes}` })),
    });
    microsoft.notified(list.slice(1));
    await until(() => microsoft.records.all(Confirmation).some(({ record }) => record.rule === `R${minutes}`));
  }
  await until(() => told('deltaGivenAgain') === 1);
  expect(told('deltaRefused')).toBe(1);
});

test('a list that fails holds up no other', async () => {
  const runs = await workplace.list('Units');
  workplace.standin.faults.add({ route: `GET ${runs}/items/delta`, status: 500 });
  const { microsoft, events } = await workplace.open();
  void microsoft.start();
  await until(() => microsoft.readiness().waitingFor.length === 1);
  expect(microsoft.readiness().waitingFor).toEqual(['Units']);
  expect(events).toContainEqual({ event: 'listNotRead', ids: { list: 'Units', failures: 1, status: 500 } });
});

test('many rows come in pages, and a stop in the middle goes on where it was', async () => {
  const list = await workplace.list('Confirmations2026');
  const rows = Array.from({ length: 2_500 }, (_, at) => {
    const person = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    return { fields: toFields('confirmation', aConfirmation({ person })) };
  });
  fillList(workplace.standin, list.split('/').at(-1) ?? '', rows);
  const mirrorFile = `${workplace.folder}/mirror.sqlite`;
  // The first page comes at once, and the next ones only when the server has been stopped.
  workplace.standin.faults.add({ route: `GET ${list}/items/delta`, latencyMs: 1, times: 1 });
  workplace.standin.faults.add({ route: `GET ${list}/items/delta`, latencyMs: 3_000 });
  const first = await workplace.open({ mirrorFile });
  void first.microsoft.start();
  await until(() => rules(first).length > 0);
  await first.microsoft.stop();

  workplace.standin.faults.clear();
  workplace.standin.meter.reset();
  const second = await workplace.open({ mirrorFile });
  expect(rules(second).length).toBeGreaterThanOrEqual(999);
  expect(rules(second).length).toBeLessThan(2_500);
  await second.microsoft.start();
  expect(rules(second)).toHaveLength(2_500);
  expect(second.foreignEdits).toEqual([]);
});

test('lists that are not there yet are named, and found once they are made', async () => {
  await workplace.close();
  workplace = await openWorkplace({ lists: false });
  await workplace.addPeople(1);
  const { microsoft, events } = await workplace.open();
  void microsoft.start();
  await until(() => events.some(({ event }) => event === 'listMissing'));
  expect(microsoft.readiness().waitingFor).toContain('list RuleVersions is missing');
  expect(microsoft.readiness().waitingFor).toContain('list Confirmations<year> is missing');
  await expect(microsoft.records.create(Confirmation, aConfirmation())).rejects.toMatchObject({
    code: 'notProvisioned',
  });
});

test('a list of a year the handbook has come to and nobody has provisioned is named, and stops nobody', async () => {
  const { microsoft } = await workplace.open();
  await microsoft.start();
  await microsoft.records.create(RuleVersion, aVersion({ inForceFrom: '2031-01-01' }));
  expect(microsoft.missingYears()).toEqual(['Confirmations2031']);
  expect(microsoft.readiness().ready).toBe(true);
  const key = aConfirmation().key.replace('2026', '2031');
  await expect(microsoft.records.create(Confirmation, aConfirmation({ key, year: 2031 }))).rejects.toMatchObject({
    code: 'notProvisioned',
  });
});
