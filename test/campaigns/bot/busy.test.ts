import { readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reporterKey } from '../../../src/features/cases/incident/incident.ts';
import { chat } from '../../bot/chat.ts';
import { listId, rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

const casesOf = async (here: World, who: Who) => {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
};
/** Microsoft's minute is used up: nothing may be written for so many seconds. */
const busy = async (here: World, retryAfter: number, times?: number) => {
  const route = `POST .*/lists/${await listId(here, 'Incidents')}/items`;
  here.standin.faults.add({ route, status: 429, retryAfter, ...(times !== undefined && { times }) });
};
/** As if whoever kept what waits had been gone for an hour. */
const wait = (here: World) => {
  const folder = path.join(here.servers[0]?.data ?? '', 'outbox');
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), new Date(0), new Date(0));
};
const refreshOf = async (here: World, who: Who) => {
  const entry = (await chat(here, who).all()).findLast(({ byBot, cards }) => byBot && cards.length > 0);
  const [card] = (entry?.cards ?? []) as { refresh?: { action: { verb: string; data: object } } }[];
  const { verb = '', data = {} } = card?.refresh?.action ?? {};
  return { id: entry?.id ?? '', verb, data };
};

test('S27: while Microsoft lets nobody write, a report is safe at once, and its card gets the number in place', async () => {
  const here = await world();
  try {
    const lone = chat(here, 'lone');
    await busy(here, 6, 1);
    await lone.writes('jeg har mistet min telefon');
    const { words } = await lone.lastCard();
    expect(words).toMatch(/sikker hos os\. Nummeret kommer her[\s\S]*Ring til Servicedesk nu/);
    expect(words).not.toMatch(/2026-\d{4}|fået besked/);
    const messages = (await lone.all()).length;
    await until(async () => (await lone.lastCard()).words.includes('har nummer'), 30);
    expect((await lone.all()).length).toBe(messages);
    const [made, ...more] = await casesOf(here, 'lone');
    expect(more).toEqual([]);
    expect((await lone.lastCard()).words).toContain(`nummer ${made?.number}`);
    const kept = readdirSync(path.join(here.servers[0]?.data ?? '', 'outbox'));
    expect(kept.filter((name) => !name.endsWith('.topic'))).toEqual([]);
    await lone.presses('Ja, det passer');
    expect((await casesOf(here, 'lone'))[0]?.category).toBe('lostDevice');
  } finally {
    await here.close();
  }
});

test('S27: a group pressed while Microsoft is busy is safe too, and its card becomes the report', async () => {
  const here = await world();
  try {
    const ali = chat(here, 'ali');
    await ali.opens();
    await busy(here, 6, 1);
    await ali.presses('Tabt, glemt eller stjålet');
    expect((await ali.lastCard()).words).toContain('sikker hos os');
    await until(async () => (await ali.lastCard()).words.includes('har nummer'), 30);
    expect(await casesOf(here, 'ali')).toHaveLength(1);
  } finally {
    await here.close();
  }
});

test('kill -9 while a report waits: it is stored once, and its card has the number when it is looked at', async () => {
  const here = await world({ processes: true });
  try {
    const server = here.servers[0];
    const lone = chat(here, 'lone');
    await busy(here, 60);
    await lone.writes('jeg har mistet min telefon');
    expect((await lone.lastCard()).words).toContain('sikker hos os');
    const waiting = await refreshOf(here, 'lone');
    expect(await lone.sends(waiting)).toMatchObject({ kind: 'card' });
    expect((await lone.lastCard()).words).toContain('sikker hos os');
    expect(await rowsOf(here, 'incident')).toEqual([]);
    server?.process?.kill('SIGKILL');
    here.standin.faults.clear();
    wait(here);
    await server?.start();
    await until(async () => (await casesOf(here, 'lone')).length === 1, 60);
    await until(async () => {
      await lone.sends(await refreshOf(here, 'lone'));
      return (await lone.lastCard()).words.includes('har nummer');
    }, 60);
    const [made, ...more] = await casesOf(here, 'lone');
    expect(more).toEqual([]);
    expect((await lone.lastCard()).words).toContain(`nummer ${made?.number}`);
    // Whoever the waiting card was forwarded to learns nothing by it.
    const forwarded = await chat(here, 'mette').sends(waiting);
    expect(forwarded).toEqual({ kind: 'message', text: expect.stringContaining('andens melding') });
  } finally {
    await here.close();
  }
}, 120_000);
