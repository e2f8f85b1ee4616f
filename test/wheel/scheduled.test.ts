import { afterAll, beforeAll, expect, test } from 'vitest';
import { WheelItem } from '../../src/features/wheel/records.ts';
import { refreshWheel } from '../../src/features/wheel/scheduled/wheel.ts';
import { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { sites } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { roleFixture } from '../workplace/appointments/guarded-roles.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
  await until(async () => (await rowsOf(here, 'wheelItem')).length === 14);
});
afterAll(() => here.close());

const ports = (server: number) => {
  const found = here.servers[server]?.inside?.context.ports;
  if (!found) throw new Error('no such server');
  return found;
};
const keep = (server: number) => refreshWheel(ports(server), here.standin.clock.now());
const known = (server: number) => ports(server).records.all(WheelItem);

test('two servers whose hour comes at once lay one wheel, and the next night has nothing to do', async () => {
  await until(() => known(0).length === 14 && known(1).length === 14, 75);
  expect(await Promise.all([keep(0), keep(1)])).toEqual([0, 0]);
  expect(await rowsOf(here, 'wheelItem')).toHaveLength(14);
}, 120_000);

test('INV13: an item somebody has deleted in SharePoint is there again after the night', async () => {
  const gone = known(0).find(({ record }) => record.key === 'wheel:2026:internalaudit');
  await here.standin.graph('DELETE', `/sites/${sites[0]?.id}/lists/AnnualWheel/items/${gone?.mark.id}`);
  await until(() => known(0).length === 13, 75);
  expect(await keep(0)).toBe(1);
  expect((await rowsOf(here, 'wheelItem')).map(({ key }) => key)).toContain('wheel:2026:internalaudit');
}, 120_000);

test('S62: whoever takes over as accountable is proposed for what is still planned, by whichever server, and what is done stands', async () => {
  const done = 'wheel:2026:riskevaluation';
  await here.as('aksel').action('changeWheel', { step: 'done', key: done, seen: 1, evidence: 'Sag 26/0007' });
  const [aksel, ditte] = [await here.as('aksel').id(), await here.as('ditte').id()];
  const before = ports(0).records.all(Appointment, { role: 'accountableExecutive' })[0];
  if (!before) throw new Error('nobody is accountable');
  await ports(0).records.update(Appointment, before, { ...before.record, to: '2026-11-30' });
  await roleFixture(() => here).settled({
    ...{ what: 'appoint', role: 'accountableExecutive', person: ditte, from: '2026-12-01' },
  });
  const holders = (server: number) => ports(server).records.all(Appointment, { role: 'accountableExecutive' });
  const isHeard = (server: number) =>
    holders(server).length === 2 &&
    holders(server).some(({ record }) => record.to !== undefined) &&
    known(server).some(({ record }) => record.key === done && record.state === 'done');
  await until(() => isHeard(0) && isHeard(1), 75);
  await Promise.all([keep(0), keep(1)]);
  const rows = await rowsOf(here, 'wheelItem');
  expect(rows.filter(({ owner }) => owner === ditte)).toHaveLength(13);
  expect(rows.find(({ key }) => key === done)).toMatchObject({ state: 'done', owner: aksel });
  expect(rows.filter(({ owner }) => owner === ditte).every(({ confirmed }) => !confirmed)).toBe(true);
}, 120_000);
