import { expect, test } from 'vitest';
import { Incident } from '../../../../src/features/cases/incident/records.ts';
import { sweepCaseLog } from '../../../../src/features/cases/scheduled/case-log-sweep.ts';
import { listId, rowsOf } from '../../../rows.ts';
import { until, world } from '../../../world.ts';

test('INV16: lines of the case log that a killed server did not get to write are written by the night’s sweep, once', async () => {
  const here = await world({ processes: true });
  try {
    const [server] = here.servers;
    const said = { nonce: crypto.randomUUID(), category: 'lostDevice' as const, words: 'Min telefon er væk' };
    const { key } = (await here.as('lone').action('reportIncident', said)).answer;
    const lines = async () =>
      (await rowsOf(here, 'caseEntry'))
        .filter(({ incident, what }) => incident === key && what !== 'read')
        .toSorted((a, b) => a.at.localeCompare(b.at))
        .map(({ what, byName }) => `${what} ${byName}`);
    await until(async () => (await lines()).length === 1);

    here.standin.faults.add({ route: `POST .*/lists/${await listId(here, 'CaseLog')}/items`, status: 503 });
    await here.clock.move('2026-12-01T09:00');
    expect((await here.as('dina').action('takeOverIncident', { key })).status).toBe(200);
    await here.clock.move('2026-12-01T09:10');
    expect((await here.as('sune').action('reportContained', { key, contained: 'yes' })).status).toBe(200);
    server?.process?.kill('SIGKILL');
    here.standin.faults.clear();
    expect(await lines()).toEqual(['reported Melder']);

    here.standin.clock.move('2026-12-02T06:00');
    await server?.start();
    await until(async () => (await lines()).length === 3, 60);
    expect(await lines()).toEqual(['reported Melder', 'takenOver Dina Dam', 'contained Sune Skov']);

    await here.clock.move('2026-12-03T06:00');
    const swept = async () =>
      (await rowsOf(here, 'run')).filter(({ job, state }) => job === 'case-log-sweep' && state === 'done').length;
    await until(async () => (await swept()) >= 2, 60);
    expect(await lines()).toHaveLength(3);
  } finally {
    await here.close();
  }
}, 180_000);

test('INV16: a step done while the sweep looks at its case is left to the one who does it', async () => {
  const here = await world();
  try {
    const { records, directory, clock } = here.servers[0]?.inside?.context.ports ?? {};
    if (!records || !directory || !clock) throw new Error('the server is in another process');
    const said = { nonce: crypto.randomUUID(), category: 'lostDevice' as const, words: 'Min telefon er væk' };
    const { key } = (await here.as('lone').action('reportIncident', said)).answer;
    await until(async () => (await rowsOf(here, 'caseEntry')).some(({ incident }) => incident === key));
    const seen = records.all(Incident).filter(({ record }) => record.key === key);
    await here.clock.move('2026-12-01T09:00');
    const atCaseLog = `POST .*/lists/${await listId(here, 'CaseLog')}/items`;
    here.standin.faults.add({ route: atCaseLog, status: 503 });
    expect((await here.as('dina').action('takeOverIncident', { key })).status).toBe(200);
    // As its run began: with the case as it was before the step.
    const changed: typeof records.changed = (record, ...when) =>
      record.name === Incident.name ? (seen as ReturnType<typeof changed>) : records.changed(record, ...when);
    const sweptAt = clock.now();
    const written = await sweepCaseLog({ directory, records: { ...records, changed } }, sweptAt);
    expect([seen.length, written]).toEqual([1, 0]);
  } finally {
    await here.close();
  }
}, 180_000);
