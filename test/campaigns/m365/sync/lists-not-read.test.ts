import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RuleVersion } from '../../../../src/features/handbook/records.ts';
import { Confirmation } from '../../../../src/features/reading/records.ts';
import { toFields } from '../../../../src/m365/rows/row.ts';
import { fillList } from '../../../../src/standin/fill.ts';
import { twoServersOf } from '../../../m365/sync/two-servers.ts';
import { aConfirmation, type Opened, openWorkplace, type Workplace } from '../../../m365/workplace.ts';
import { aVersion } from '../../../records.ts';
import { until } from '../../../world.ts';

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
