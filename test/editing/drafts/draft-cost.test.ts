import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../rows.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  const context = here.servers[0]?.inside?.context;
  await here.as('eva').action('openDraft', { of: 'rule', rule: 'r06' });
  // What a server does by itself in its first minute must not be counted.
  await context?.schedule.tick();
  await context?.background.settled();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
});
afterAll(() => here.close());

/** Requests by kind since the beginning, but for the looks that go on all the time. */
function requests(): Record<string, number> {
  const { total } = here.standin.meter.read() as unknown as { total: { operations: Record<string, number> } };
  return Object.fromEntries(
    Object.entries(total.operations).filter(([name]) => !/delta|oauth|discovery|keys|\$batch/i.test(name)),
  );
}

test('frugal: a minute of writing is twelve saves at most, and each asks Graph for one write, one trace and no row to read', async () => {
  const eva = here.as('eva');
  const begun = (await eva.view('draft', { subject: 'r06' })).answer;
  let { seen } = begun;
  const before = requests();
  for (let save = 0; save < 12; save += 1) {
    const fields = { ...begun.fields, textDa: `${begun.fields.textDa} ${save}` };
    seen = (await eva.action('saveDraft', { key: begun.key, seen, fields })).answer.seen;
  }
  await until(async () => {
    const saves = (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'saveDraft');
    return saves.length === 12;
  });
  const made = Object.entries(requests()).flatMap(([name, times]) => {
    const more = times - (before[name] ?? 0);
    return more > 0 ? [`${name} ${more}`] : [];
  });
  expect(made.sort()).toEqual([
    'PATCH /sites/{site}/lists/{list}/items/{item}/fields 12',
    'POST /sites/{site}/lists/{list}/items 12',
  ]);
});
