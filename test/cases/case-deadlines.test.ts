import { expect, test } from 'vitest';
import { lists } from '../../src/lists.ts';
import { sites } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';

const frist = lists.incident.columns.deadlineState.name;

async function rowOf(here: World, nonce: string) {
  const [row] = (await rowsOf(here, 'incident')).filter(({ key }) => key.endsWith(nonce));
  return row;
}

test('S108: Hændelser says at every change, and within a minute of the deadline, where the 72 hours stand', async () => {
  const here = await world({ servers: 2 });
  try {
    const nonce = crypto.randomUUID();
    await here
      .as('lone')
      .action('reportIncident', { nonce, category: 'wrongRecipient', words: 'Et brev til en forkert' });
    const reported = await rowOf(here, nonce);
    expect(reported).toMatchObject({ deadlineState: 'running' });
    expect(reported?.deadlineKept).toBeUndefined();

    await here.clock.move('2026-12-04T08:01');
    await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
    await until(async () => (await rowOf(here, nonce))?.deadlineState === 'overdue');
    const late = await rowOf(here, nonce);
    expect(late?.deadlineKept).toBe('no');
    // Nobody did anything to the case.
    expect([late?.actor, late?.at]).toEqual([reported?.actor, reported?.at]);
  } finally {
    await here.close();
  }
}, 120_000);

test('A row that an older server wrote, or whose Frist somebody typed over, says what is so a minute later', async () => {
  const here = await world();
  try {
    const nonce = crypto.randomUUID();
    await here
      .as('lone')
      .action('reportIncident', { nonce, category: 'wrongRecipient', words: 'Et brev til en forkert' });
    const site = sites.find(({ key }) => key === 'dbr')?.id;
    const items = `/sites/${site}/lists/${lists.incident.name}/items`;
    const { value } = (await here.standin.graph('GET', `${items}?$expand=fields`)).body as {
      value: { id: string; fields: Record<string, unknown> }[];
    };
    const id = value.find(({ fields }) => String(fields.Key).endsWith(nonce))?.id;
    for (const typed of ['Standset', null]) {
      await here.standin.graph('PATCH', `${items}/${id}/fields`, { [frist]: typed });
      await until(async () => {
        await here.clock.move('+1m');
        await here.servers[0]?.inside?.context.schedule.tick();
        return (await rowOf(here, nonce))?.deadlineState === 'running';
      });
    }
  } finally {
    await here.close();
  }
}, 120_000);
