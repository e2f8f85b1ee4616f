import { afterAll, beforeAll, expect, test } from 'vitest';
import { Reporter } from '../../../src/features/cases/incident/breach-records.ts';
import { CaseNotification } from '../../../src/features/cases/notifications/records.ts';
import { RuleVersion } from '../../../src/features/handbook/records.ts';
import { Setting } from '../../../src/features/workplace/records.ts';
import type { RecordDefinition } from '../../../src/kernel/record.ts';
import { loadedOnly } from '../../../src/server/scheduled/loaded-only.ts';
import { openSchedule } from '../../../src/server/scheduled/schedule.ts';
import { setApp } from '../../../src/standin/activity-store.ts';
import { rowsOf } from '../../rows.ts';
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
async function appOf(installed: boolean): Promise<void> {
  for (const who of ['dina', 'dorte', 'sune'] as const) setApp(here.standin.store, await here.as(who).id(), installed);
}
const allBut = (missing: RecordDefinition) => (record: RecordDefinition) =>
  record.kind !== missing.kind && contextOf().microsoft.loaded(record);

test('neither a list that is not in nor what is put together of it can be asked, and the rest can', () => {
  const { ports, sources } = contextOf();
  const { parts, lacking, isLacking } = loadedOnly({ ports, sources }, allBut(RuleVersion));
  const asking = [
    () => parts.ports.records.find(RuleVersion, 'x'),
    () => parts.ports.records.all(RuleVersion),
    () => [...parts.ports.records.each(RuleVersion)],
    () => parts.ports.records.changed(RuleVersion, '2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'),
    () => parts.sources.now().all(RuleVersion),
    () => parts.sources.now().plan(),
    () => parts.sources.now().handbook(),
    () => parts.ports.reader().plan(),
  ];
  for (const ask of asking) expect(ask, String(ask)).toThrow(expect.objectContaining({ code: 'notReady' }));
  expect(lacking()).toBe(RuleVersion);
  expect(isLacking(new Error('something else'))).toBe(false);
  expect(parts.sources.now().setting('municipalityName')).toBe(sources.now().setting('municipalityName'));
  expect(parts.ports.records.all(Setting)).toEqual(ports.records.all(Setting));
});

test('S105: a list of reporters that cannot be read silences nobody who is to hear of a case', async () => {
  const { ports, sources, log, schedule } = contextOf();
  await schedule.stop();
  await appOf(false);
  here.standin.faults.add({ route: 'POST .*[nN]otification', status: 503 });
  await here.as('lone').action('reportIncident', { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev' });
  const states = async () =>
    (await rowsOf(here, 'caseNotification')).flatMap(({ as, state }) => (as === 'dpo' ? state : []));
  await contextOf().background.settled();
  expect(await states()).toEqual(['planned']);

  await appOf(true);
  here.standin.faults.clear();
  await here.clock.move('+5m');
  expect(ports.records.all(CaseNotification, { state: 'planned' }).length).toBeGreaterThan(0);
  const lame = openSchedule({ ports, sources }, log, allBut(Reporter));
  await lame.tick();
  await until(async () => (await states()).every((state) => state === 'sent'));
});
