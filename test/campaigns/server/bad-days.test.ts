import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { secondsBetween } from '../../../src/core/dates.ts';
import { outsideApp, sites } from '../../../src/standin/identity.ts';
import { listId, rowsOf } from '../../rows.ts';
import { accessAs } from '../../workplace.ts';
import { until, world } from '../../world.ts';

const reading = { rule: 'r06', version: '3.0', language: 'da' } as const;

test('a broken mirror file is built again from SharePoint, and nobody notices', async () => {
  const here = await world();
  try {
    await here.as('lone').action('confirmReading', reading);
    const server = here.servers[0];
    await server?.stop();
    writeFileSync(path.join(server?.data ?? '', 'mirror.sqlite'), 'this is no database '.repeat(500));
    await server?.start();

    const { answer } = await here.as('lone').view('start', {});
    expect(answer).toMatchObject({ confirmed: 1 });
    expect(answer.owed.map(({ rule }) => rule)).toEqual(['r01', 'r02']);
  } finally {
    await here.close();
  }
});

test('a server that is not ready says what it waits for, and people are asked to wait a moment', async () => {
  const here = await world();
  try {
    const server = here.servers[0];
    await server?.stop();
    here.standin.faults.add({ route: 'GET /users', status: 503 });
    const coming = server?.start();
    await until(async () => (await fetch(`${server?.url}/readyz`).catch(() => undefined))?.status === 503);

    expect(await (await fetch(`${server?.url}/readyz`)).json()).toMatchObject({
      ready: false,
      waitingFor: expect.anything(),
    });
    const reply = await here.as('lone').view('start', {});
    expect([reply.status, reply.refusal?.code]).toEqual([503, 'notReady']);
    here.standin.faults.clear();
    await coming;
    expect((await here.as('lone').view('start', {})).status).toBe(200);
  } finally {
    await here.close();
  }
});

test('with Microsoft 365 down people read on, a confirmation is refused honestly, and nothing is half done', async () => {
  const here = await world();
  try {
    const lone = here.as('lone');
    await lone.view('me', {});
    here.standin.faults.add({ status: 503 });
    expect((await lone.view('rule', { rule: 'r06' })).status).toBe(200);
    const refused = await lone.action('confirmReading', reading);
    expect(refused.status).toBe(503);
    expect(['microsoftBusy', 'microsoftDown', 'saveUncertain']).toContain(refused.refusal?.code);
    expect((await lone.view('start', {})).answer.owed.map(({ rule }) => rule)).toContain('r06');

    here.standin.faults.clear();
    expect(await rowsOf(here, 'confirmation')).toEqual([]);
    expect((await lone.action('confirmReading', reading)).status).toBe(200);
    expect(await rowsOf(here, 'confirmation')).toHaveLength(1);
  } finally {
    await here.close();
  }
});

test('views say how old they are once Microsoft 365 has been silent for two minutes', async () => {
  const here = await world();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  try {
    const lone = here.as('lone');
    expect((await lone.view('start', {})).staleSince).toBeUndefined();
    here.standin.faults.add({ status: 503 });
    vi.setSystemTime(Date.now() + 180_000);

    const { staleSince, now } = await lone.view('start', {});
    expect(secondsBetween(staleSince ?? now, now)).toBeGreaterThanOrEqual(180);
  } finally {
    vi.useRealTimers();
    await here.close();
  }
});

test('INV16: whoever confirms again after somebody changed the row outside the app writes a row of their own over it', async () => {
  const here = await world();
  try {
    const lone = here.as('lone');
    await lone.action('confirmReading', reading);
    const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'confirmReading');
    await until(async () => (await entries()).length === 1);
    const outside = await accessAs(here.standin, outsideApp);
    const list = await listId(here, 'Confirmations2026');
    await outside.patch(`/sites/${sites[0]?.id}/lists/${list}/items/1/fields`, { PersonName: 'Changed' });
    await until(async () => (await here.as('dina').view('foreignEdits', {})).answer.edits.length === 1);

    expect((await lone.action('confirmReading', reading)).answer).toMatchObject({ proof: 'sealed' });
    await here.servers[0]?.inside?.context.background.settled();
    expect((await entries()).map(({ version }) => version)).toEqual([1, 3]);
    expect(await rowsOf(here, 'confirmation')).toMatchObject([{ name: 'Lone Lund' }]);
  } finally {
    await here.close();
  }
});

test('INV16: the sweep waits for the audit list: half of it would make the other half look lost', async () => {
  const here = await world();
  try {
    const server = here.servers[0];
    await here.as('lone').action('confirmReading', reading);
    await server?.inside?.context.background.settled();
    await server?.stop();
    rmSync(server?.data ?? '', { recursive: true });
    here.standin.faults.add({ route: `GET .*/lists/${await listId(here, 'Audit')}/items/delta`, status: 503 });
    const sweep = async () => (await rowsOf(here, 'run')).find(({ key }) => key === 'run:audit-sweep:2026-12-02');
    here.standin.clock.move('2026-12-02T08:00');
    await server?.start();
    await server?.inside?.context.schedule.tick();
    // Given back: nobody holds it, and whoever has the list takes it at once.
    expect(await sweep()).toMatchObject({ state: 'failed', holder: '-' });

    here.standin.faults.clear();
    await until(async () => (await sweep())?.state === 'done', 60);
  } finally {
    await here.close();
  }
});
