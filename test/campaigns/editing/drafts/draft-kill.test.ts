import { expect, test } from 'vitest';
import { rowsOf } from '../../../rows.ts';
import { until, world } from '../../../world.ts';

test('kill -9 while an editor’s words are on their way: sent again they are there once, whether they had arrived or not', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    const eva = here.as('eva');
    const { key, seen } = (await eva.action('openDraft', { of: 'rule', rule: 'r06' })).answer;
    const fields = { title: 'Send sikkert', textDa: 'Det, der ikke må gå tabt.' };
    // SharePoint takes its time, so that there is a middle.
    const slow = { route: '(PATCH .*/lists/.*|POST .*batch$)', latencyMs: 5_000, times: 100 };
    here.standin.faults.add(slow);
    const lost = eva.action('saveDraft', { key, seen, fields }).catch(() => undefined);
    await until(() => here.standin.faults.list().some(({ times }) => times !== undefined && times < slow.times));
    server?.process?.kill('SIGKILL');
    expect(await lost).toBeUndefined();
    here.standin.faults.clear();

    await server?.start();
    // The tab has kept them, with the imprint it began from.
    const again = await eva.action('saveDraft', { key, seen, fields });
    expect([again.status, again.refusal?.code]).toEqual([200, undefined]);
    const rows = await rowsOf(here, 'draft');
    expect(rows.map(({ textDa }) => textDa)).toEqual([fields.textDa]);
    expect((await eva.action('saveDraft', { key, seen, fields })).answer.seen).toBe(again.answer.seen);
  } finally {
    await here.close();
  }
});
