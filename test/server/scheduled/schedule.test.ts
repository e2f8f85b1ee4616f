import { afterAll, beforeAll, expect, test } from 'vitest';
import { Run } from '../../../src/features/audit/records.ts';
import { openSchedule } from '../../../src/server/scheduled/schedule.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { rowsOf } from '../../rows.ts';
import { accessAs, store } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

function contextOf() {
  const { inside } = here.servers[0] ?? {};
  if (!inside) throw new Error('the server runs elsewhere');
  return inside.context;
}
const tick = () => here.servers[0]?.inside?.context.schedule.tick();
const runOf = async (day: string) =>
  (await rowsOf(here, 'run')).find(({ job, period }) => job === 'audit-sweep' && period === day);

test('nightly work is done once, when its hour has come by the clock in Denmark', async () => {
  await here.clock.move('2026-12-02T01:50');
  await tick();
  expect(await runOf('2026-12-02')).toBeUndefined();

  await here.clock.move('2026-12-02T02:05');
  await tick();
  await tick();
  expect(await runOf('2026-12-02')).toMatchObject({ job: 'audit-sweep', state: 'done', summary: '0' });
});

test('work another server is at is left to it', async () => {
  await claimedBy('another', '2026-12-03', '2026-12-03T02:00:00Z');
  await here.clock.move('2026-12-03T03:05');
  await tick();
  expect(await runOf('2026-12-03')).toMatchObject({ state: 'started', holder: 'another' });
});

test('a claim nobody has finished within half an hour is taken over', async () => {
  await here.clock.move('2026-12-03T03:45');
  await tick();
  const run = await runOf('2026-12-03');
  expect(run).toMatchObject({ state: 'done' });
  expect(run?.holder).not.toBe('another');
});

test('INV16: the sweep writes the audit entries that are missing, once, and none for a change made outside the app', async () => {
  await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'confirmReading');
  await until(async () => (await entries()).length === 1);
  await here.clock.move('2026-12-04T03:05');
  await tick();

  expect(await runOf('2026-12-04')).toMatchObject({ state: 'done', summary: '0' });
  expect(await entries()).toHaveLength(1);
});

test('work that asks for a list which is not in yet gives its claim back, and is done once it is in', async () => {
  const { ports, sources, log, microsoft, schedule } = contextOf();
  await schedule.stop();
  let isIn = false;
  const late = openSchedule({ ports, sources }, log, (record) =>
    record.kind === 'auditEntry' ? isIn : microsoft.loaded(record),
  );
  await here.clock.move('2026-12-05T02:05');
  await late.tick();
  expect(await runOf('2026-12-05')).toMatchObject({ state: 'failed', holder: '-' });

  const { version } = (await ports.records.fetch(Run, 'run:audit-sweep:2026-12-05'))?.mark ?? {};
  await late.tick();
  const again = await ports.records.fetch(Run, 'run:audit-sweep:2026-12-05');
  expect(again?.mark.version).toBe(version);

  isIn = true;
  await late.tick();
  expect(await runOf('2026-12-05')).toMatchObject({ state: 'done' });
});

test('another server that has the lists takes at once what was given back', async () => {
  const { schedule } = contextOf();
  await schedule.stop();
  await claimedBy('-', '2026-12-06', '2026-12-06T01:04:00Z', 'failed');
  await here.clock.move('2026-12-06T02:05');
  // The server may hear of the row it is given a moment after its first look.
  await until(async () => {
    await schedule.tick();
    return (await runOf('2026-12-06'))?.state === 'done';
  });
});

test('scheduled work that goes on for long holds none of the others up', async () => {
  here.standin.faults.add({ route: 'POST .*endActivityNotification', latencyMs: 30_000 });
  const today = async (job: string) =>
    (await rowsOf(here, 'run')).find(({ key }) => key.startsWith(`run:${job}:2026-12-07`));
  await here.clock.move('2026-12-07T08:05');
  void tick();
  await until(async () => (await today('reading-status'))?.state === 'done');
  expect((await today('tell'))?.state).toBe('started');
  here.standin.faults.clear();
});

test('what is stopped before it has begun does not begin: a server may be closed before it is ready', async () => {
  const { ports, sources, log, microsoft } = contextOf();
  const asked: string[] = [];
  const closed = openSchedule({ ports, sources }, log, (record) => {
    asked.push(record.kind);
    return microsoft.loaded(record);
  });
  await here.clock.move('2026-12-08T02:05');
  await closed.stop();
  closed.start();
  await closed.stop();
  expect(asked).toEqual([]);
});

async function claimedBy(holder: string, period: string, at: string, state: Run['state'] = 'started'): Promise<void> {
  const claim: Run = {
    key: `run:audit-sweep:${period}`,
    actor: 'system',
    at,
    job: 'audit-sweep',
    period,
    state,
    holder,
  };
  await store(await accessAs(here.standin, productApp), 'run', claim);
}
