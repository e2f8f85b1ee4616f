import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastActionColumn } from '../../../src/core/last-action.ts';
import { Setting } from '../../../src/features/workplace/records.ts';
import { provision } from '../../../src/m365/provision.ts';
import { sampleSites } from '../../../src/sample/tenant.ts';
import { type Opened, openWorkplace, type Workplace } from '../../m365/workplace.ts';
import { until } from '../../world.ts';

let workplace: Workplace;
beforeEach(async () => {
  workplace = await openWorkplace();
  await workplace.addPeople(1);
});
afterEach(() => workplace.close());

const at = (minute: number) => `2026-12-01T08:${String(minute).padStart(2, '0')}:00Z`;
const row = (value: string, minute: number): Setting => ({
  ...{ key: 'cardsperweek', actor: 'eva', at: at(minute), setting: 'cardsPerWeek', value },
});
const actedOf = ({ microsoft }: Opened) =>
  microsoft.acted
    .changed(Setting, at(0), at(59))
    .map(({ record, mark, lastAction }) => [record.value, mark.version, lastAction]);

async function started(mirrorFile = ':memory:'): Promise<Opened> {
  const opened = await workplace.open({ mirrorFile });
  await opened.microsoft.start();
  return opened;
}

async function stored(): Promise<Record<string, unknown>> {
  const list = await workplace.list('Settings');
  const address = `${list}/items?$expand=fields($select=Key,${lastActionColumn.name})`;
  const { value } = (await workplace.as('setup').get(address)) as { value: { fields: Record<string, unknown> }[] };
  return value.find(({ fields }) => fields.Key === 'cardsperweek')?.fields ?? {};
}

async function withoutColumn(): Promise<void> {
  const list = await workplace.list('Settings');
  const { value } = (await workplace.as('setup').get(`${list}/columns?$select=id,name`)) as {
    value: { id: string; name: string }[];
  };
  const { id } = value.find(({ name }) => name === lastActionColumn.name) ?? {};
  await workplace.standin.graph('DELETE', `${list}/columns/${id}`);
}

test('the action stands beside the row, no part of the record, and every server reads it', async () => {
  const one = await started();
  const made = await one.microsoft.records.create(Setting, row('3', 0), 'saveSetting');
  expect(made.record).toEqual(row('3', 0));
  expect((await stored())[lastActionColumn.name]).toBe(`saveSetting ${at(0)}`);
  const two = await started();
  for (const server of [one, two]) {
    expect(actedOf(server)).toEqual([['3', 1, { action: 'saveSetting', at: at(0) }]]);
    expect(server.microsoft.records.find(Setting, 'cardsperweek')?.record).toEqual(row('3', 0));
  }
});

test('who writes without an action leaves the column: it is about the earlier moment, on every server', async () => {
  const one = await started();
  const made = await one.microsoft.records.create(Setting, row('3', 0), 'saveSetting');
  await one.microsoft.records.update(Setting, made, row('4', 5));
  const two = await started();
  for (const server of [one, two]) {
    expect(actedOf(server)).toEqual([['4', 2, { action: 'saveSetting', at: at(0) }]]);
  }
});

test('each version says which action wrote it; one made outside the app says nothing', async () => {
  const { microsoft } = await started();
  const { records } = microsoft;
  const made = await records.create(Setting, row('3', 0), 'saveSetting');
  const chosen = await records.update(Setting, made, row('4', 5), 'choosePlannerGroup');
  await records.update(Setting, chosen, row('5', 6));
  const list = await workplace.list('Settings');
  await workplace.as('outside').patch(`${list}/items/${made.mark.id}/fields`, { [Setting.columns.value.name]: '6' });
  const now = await records.fetch(Setting, 'cardsperweek');
  expect(now?.mark.version).toBe(4);
  expect(await microsoft.acted.versions(Setting, now ?? made)).toMatchObject([
    { record: { value: '3' }, mark: { version: 1 }, lastAction: { action: 'saveSetting', at: at(0) } },
    { record: { value: '4' }, mark: { version: 2 }, lastAction: { action: 'choosePlannerGroup', at: at(5) } },
    { record: { value: '5' }, mark: { version: 3 }, lastAction: { action: 'choosePlannerGroup', at: at(5) } },
  ]);
});

test.each(['when the server starts', 'while it runs'])(
  'a list that lacks the column %s takes the rest, the server says so, and provisioning loses no row',
  async (when) => {
    if (when === 'when the server starts') await withoutColumn();
    const one = await started();
    if (when === 'while it runs') await withoutColumn();
    const made = await one.microsoft.records.create(Setting, row('3', 0), 'saveSetting');
    await one.microsoft.records.update(Setting, made, row('4', 5), 'saveSetting');
    expect(one.microsoft.troubles().join()).toContain('Add the column LastAction (Seneste handling) to Settings');

    const steps: string[] = [];
    await provision(workplace.as('setup'), { ...sampleSites, years: [2025, 2026] }, (step) => steps.push(step));
    expect(steps).toEqual(['Add the column LastAction (Seneste handling) to Settings']);
    const two = await started();
    const kept = two.microsoft.records.find(Setting, 'cardsperweek');
    expect(kept?.record).toEqual(row('4', 5));
    expect(two.microsoft.troubles()).toEqual([]);
    if (kept) await two.microsoft.records.update(Setting, kept, row('5', 6), 'saveSetting');
    expect((await stored())[lastActionColumn.name]).toBe(`saveSetting ${at(6)}`);
  },
);

test('the mirror of an older server serves on, loses nothing, and learns what the column says of rows it has', async () => {
  const mirrorFile = path.join(workplace.folder, 'mirror.sqlite');
  const before = await started(mirrorFile);
  await before.microsoft.records.create(Setting, row('3', 0), 'saveSetting');
  await before.microsoft.stop();
  asOfAnOlderServer(mirrorFile);

  workplace.standin.faults.add({ status: 503, retryAfter: 30 });
  const after = await started(mirrorFile);
  expect(after.microsoft.records.find(Setting, 'cardsperweek')?.record).toEqual(row('3', 0));
  expect(after.events.map(({ event }) => event)).not.toContain('mirrorRebuilt');
  expect(actedOf(after)).toEqual([]);
  await after.microsoft.stop();

  workplace.standin.faults.clear();
  const back = await started(mirrorFile);
  await until(() => actedOf(back).length === 1);
  expect(back.events.map(({ event }) => event)).not.toContain('mirrorRebuilt');
});

test('a snapshot of an older server is used', async () => {
  const [mirrorFile, snapshot] = ['one', 'snapshot'].map((name) => path.join(workplace.folder, `${name}.sqlite`));
  const before = await started(mirrorFile);
  await before.microsoft.records.create(Setting, row('3', 0), 'saveSetting');
  before.microsoft.snapshotTo(snapshot ?? '');
  asOfAnOlderServer(snapshot ?? '');
  const { microsoft, events } = await workplace.open({ snapshot });
  expect(events.map(({ event }) => event)).toContain('mirrorFromSnapshot');
  expect(microsoft.records.find(Setting, 'cardsperweek')?.record).toEqual(row('3', 0));
});

/** Without the table, and with links that do not ask for the column. */
function asOfAnOlderServer(file: string): void {
  const database = new DatabaseSync(file);
  database.exec(`DROP TABLE last_action;
    UPDATE list_state SET wished = replace(wished, ',${lastActionColumn.name}', '');`);
  database.close();
}
