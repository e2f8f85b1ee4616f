import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  const context = here.servers[0]?.inside?.context;
  await here.as('lone').view('reports', {});
  // What a server does by itself in its first minute must not be counted.
  await context?.schedule.tick();
  await context?.background.settled();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
});
afterAll(() => here.close());

/** Requests by kind since the beginning, but for the looks that go on all the time. */
function requests(): Record<string, number> {
  const { total } = here.standin.meter.read() as unknown as { total: { operations: Record<string, number> } };
  const { operations } = total;
  return Object.fromEntries(Object.entries(operations).filter(([name]) => !/delta|oauth|discovery|keys/i.test(name)));
}

test('S105: from first words to everybody told there are two writes to Graph, then one call to the connector each, and nothing is read', async () => {
  const before = requests();
  const nonce = crypto.randomUUID();
  await here.as('lone').action('reportIncident', { nonce, category: 'lostDevice', words: 'Min telefon er væk' });
  await until(async () => {
    const told = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident.endsWith(nonce));
    return told.length > 0 && told.every(({ state }) => state === 'sent');
  });
  const made = Object.entries(requests()).flatMap(([name, times]) => {
    const more = times - (before[name] ?? 0);
    return more > 0 ? [`${name} ${more}`] : [];
  });
  // The case; its number, words, reporter and two notifications together; the chat; then that both have it, and the
  // log, which travel with whatever else is waiting just then.
  expect(made.filter((line) => line.startsWith('POST /$batch'))).toContainEqual(
    expect.stringMatching(/^POST \/\$batch [12]$/),
  );
  expect(made.filter((line) => !line.startsWith('POST /$batch')).sort()).toEqual([
    'PATCH /sites/{site}/lists/{list}/items/{item}/fields 3',
    'POST /sites/{site}/lists/{list}/items 6',
    'POST /v3/conversations/{id}/activities 2',
  ]);
});
