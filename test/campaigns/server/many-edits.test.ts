import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Moment } from '../../../src/core/dates.ts';
import { noteManyEdits } from '../../../src/server/rows/many-edits.ts';
import { rowsOf } from '../../rows.ts';
import { type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 3 });
});
afterAll(() => here.close());

/** A server notes very many edits made from one moment to another. */
function note(server: number, since: Moment, until: Moment): Promise<void> {
  const { inside } = here.servers[server] ?? {};
  if (!inside) throw new Error(`no server ${server}`);
  const { ports, background } = inside.context;
  return noteManyEdits(ports, background, since, until);
}

test('three servers that note very many edits at once share one row, which covers what each has met', async () => {
  await Promise.all([
    note(0, '2026-12-01T07:00:10Z', '2026-12-01T07:00:20Z'),
    note(1, '2026-12-01T07:00:00Z', '2026-12-01T07:00:15Z'),
    note(2, '2026-12-01T07:00:12Z', '2026-12-01T07:00:40Z'),
  ]);
  expect(await rowsOf(here, 'foreignEdit')).toMatchObject([
    { since: '2026-12-01T07:00:00Z', editedAt: '2026-12-01T07:00:40Z', settled: false },
  ]);
});
