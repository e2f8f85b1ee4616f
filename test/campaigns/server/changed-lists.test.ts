import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { provision } from '../../../src/m365/provision.ts';
import { setupApp, sharePointHost, sites } from '../../../src/standin/identity.ts';
import { chat } from '../../bot/chat.ts';
import { listId, rowsOf } from '../../rows.ts';
import { accessAs } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

/**
 * Every test waits a minute or more for a server's next look: each has a world of its own, and they run beside each other.
 */
const inWorld = (work: (here: World) => Promise<void>) => async () => {
  const here = await world();
  try {
    await work(here);
  } finally {
    await here.close();
  }
};

const readyz = async (here: World) =>
  (await (await fetch(`${here.servers[0]?.url}/readyz`)).json()) as {
    ready: boolean;
    state: string;
    troubles: string[];
    waitingFor: string[];
  };
const said = () => ({ nonce: crypto.randomUUID(), category: 'lostDevice' as const, words: 'Min telefon er væk' });
const outbox = (here: World) =>
  readdirSync(path.join(here.servers[0]?.data ?? '', 'outbox')).filter((name) => name.endsWith('.msg'));
const siteOf = async (here: World, name: string) => {
  const id = await listId(here, name);
  for (const site of sites) {
    const list = `/sites/${site.id}/lists/${id}`;
    if ((await here.standin.graph('GET', list)).status === 200) return list;
  }
  throw new Error(`no list ${name}`);
};

async function provisionAgain(here: World): Promise<void> {
  const site = (name: string) => `${sharePointHost}:/sites/${name}`;
  await provision(await accessAs(here.standin, setupApp), {
    site: site('rettesnor'),
    dbrSite: site('rettesnor-dbr'),
    years: [2025, 2026, 2027],
  });
}

async function columnOf(here: World, list: string, name: string): Promise<string> {
  const { body } = await here.standin.graph('GET', `${list}/columns`);
  const column = (body as { value: { id: string; name: string }[] }).value.find((one) => one.name === name);
  return `${list}/columns/${column?.id}`;
}

/** Nobody is told, until it is put right; then the report has its number without a restart. */
async function isKeptAndStored(here: World): Promise<void> {
  const { status, answer } = await here.as('lone').action('reportIncident', said());
  // Without a number it is kept, and waits for SharePoint.
  expect([status, answer.number]).toEqual([200, undefined]);
  expect(outbox(here)).toHaveLength(1);
  await provisionAgain(here);
  await until(async () => (await rowsOf(here, 'incident')).length === 1 && outbox(here).length === 0, 150);
  await until(async () => (await readyz(here)).troubles.length === 0, 120);
}

test.concurrent(
  'a word somebody renamed: a report waits, readyz says which column, and it goes on by itself once it is put right',
  inWorld(async (here) => {
    const list = await siteOf(here, 'Incidents');
    const column = await columnOf(here, list, 'Status');
    const choice = { choices: ['Noget helt andet'], displayAs: 'dropDownMenu', allowTextEntry: false };
    await (await accessAs(here.standin, setupApp)).patch(column, { choice });
    const reported = isKeptAndStored(here);
    await until(async () => (await readyz(here)).troubles.join().includes('Status of Incidents'));
    expect(await readyz(here)).toMatchObject({ ready: true, state: 'yellow' });
    await reported;
  }),
  300_000,
);

test.concurrent(
  'a list somebody deleted: a report waits, others get the honest sentence, and reading goes on',
  inWorld(async (here) => {
    await here.standin.graph('DELETE', await siteOf(here, 'Statements'));
    await here.standin.graph('DELETE', await siteOf(here, 'Confirmations2026'));
    const confirmed = await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
    expect([confirmed.status, confirmed.refusal?.code]).toEqual([503, 'notProvisioned']);
    await until(async () => (await readyz(here)).troubles.join().includes('the list Confirmations2026 is gone'));
    expect((await here.as('lone').view('rule', { rule: 'r06' })).status).toBe(200);
    await isKeptAndStored(here);
    const again = await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
    expect(again.status).toBe(200);
  }),
  300_000,
);

test.concurrent(
  'a column somebody deleted: who needs it gets the honest sentence, never a 500, and readyz names it',
  inWorld(async (here) => {
    const list = await siteOf(here, 'Confirmations2026');
    await here.standin.graph('DELETE', await columnOf(here, list, 'TextHash'));
    const confirmed = await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
    expect([confirmed.status, confirmed.refusal?.code]).toEqual([503, 'listChanged']);
    expect((await readyz(here)).troubles.join()).toContain('Add the column TextHash');
    expect((await here.as('lone').view('start', {})).status).toBe(200);
    await provisionAgain(here);
    await until(async () => {
      const again = await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
      return again.status === 200;
    }, 120);
    await until(async () => (await readyz(here)).troubles.length === 0, 120);
  }),
  300_000,
);

test.concurrent(
  'a server that begins anew while a list is missing keeps a report, and stores it once the list is there',
  inWorld(async (here) => {
    const [server] = here.servers;
    if (!server) throw new Error('no server');
    await server.stop();
    for (const name of readdirSync(server.data)) if (name.startsWith('mirror')) rmSync(path.join(server.data, name));
    await here.standin.graph('DELETE', await siteOf(here, 'AnnualWheel'));
    const starting = server.start();
    const waitsFor = async () => (await readyz(here).catch(() => undefined))?.waitingFor.join();
    await until(async () => (await waitsFor()) === 'list AnnualWheel is missing');
    const { status, answer } = await here.as('lone').action('reportIncident', said());
    expect([status, answer.number]).toEqual([200, undefined]);
    expect(outbox(here)).toHaveLength(1);
    expect((await here.as('lone').view('handbook', {})).refusal?.code).toBe('notReady');
    const lone = chat(here, 'lone');
    expect(await lone.writes('hej')).toBe(200);
    expect(await lone.lastWords()).toMatch(/ved at starte[\s\S]*ring: .*\d/);
    await provisionAgain(here);
    await starting;
    await until(async () => (await rowsOf(here, 'incident')).length === 1 && outbox(here).length === 0, 150);
    await lone.writes('hej');
    expect(await lone.lastWords()).not.toContain('ved at starte');
  }),
  300_000,
);
