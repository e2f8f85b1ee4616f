import { expect, test } from 'vitest';
import { listId, rowsOf } from '../../rows.ts';
import { until, type World, world } from '../../world.ts';

/** What a server was at when it was killed: the list it was writing in, and whether the name was kept before. */
const points = [
  { list: 'Reporters', kept: false },
  { list: 'CaseTellings', kept: true },
  { list: 'CaseLog', kept: true },
] as const;

const named = async (here: World, keys: readonly string[]) =>
  (await rowsOf(here, 'caseNotification'))
    .filter(({ incident, as }) => keys.includes(incident) && as === 'named')
    .map(({ incident, state }) => `${keys.indexOf(incident)} ${state}`)
    .sort();
const lines = async (here: World, keys: readonly string[]) =>
  (await rowsOf(here, 'caseEntry'))
    .filter(({ incident, what }) => keys.includes(incident) && what === 'madeFor')
    .map(({ incident }) => keys.indexOf(incident))
    .sort();

test('C09: kill -9 before it is kept for whom it is, before the notification and before the line in the log: each comes once', async () => {
  const here = await world({ processes: true });
  try {
    const [server] = here.servers;
    const lone = here.as('lone');
    const forPerson = await here.as('ali').id();
    const keys: string[] = [];
    for (const { list, kept } of points) {
      const said = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk' } as const;
      const { key } = (await lone.action('reportIncident', said)).answer;
      keys.push(key);
      await until(async () => (await rowsOf(here, 'caseEntry')).some(({ incident }) => incident === key));
      here.standin.faults.add({ route: `(POST|PATCH) .*/lists/${await listId(here, list)}/items`, latencyMs: 30_000 });
      const asked = lone.action('reportFor', { key, forPerson }).catch(() => undefined);
      const rows = async () => (await rowsOf(here, 'reporter')).filter((row) => row.forPerson === forPerson);
      if (kept) await until(async () => (await rows()).length === keys.length - 1);
      if (list === 'CaseLog') await asked;
      server?.process?.kill('SIGKILL');
      await asked;
      here.standin.faults.clear();
      if (kept) expect(await lines(here, [key])).toEqual([]);
      await server?.start();
    }
    // What was not kept is made once more by whoever was refused.
    await lone.action('reportFor', { key: keys[0] ?? '', forPerson });
    await here.clock.move('2026-12-01T08:12');
    await until(async () => (await named(here, keys)).join() === '0 sent,1 sent,2 sent', 60);
    // Something else is said of the same reporter, and nobody is told again.
    await lone.action('answerIncident', { key: keys[1] ?? '', managerMayKnow: 'yes' });
    await here.clock.move('2026-12-02T06:00');
    const swept = async () =>
      (await rowsOf(here, 'run')).some(({ key, state }) => key === 'run:case-log-sweep:2026-12-02' && state === 'done');
    await until(swept, 60);
    expect(await named(here, keys)).toEqual(['0 sent', '1 sent', '2 sent']);
    expect(await lines(here, keys)).toEqual([0, 1, 2]);
  } finally {
    await here.close();
  }
}, 180_000);
