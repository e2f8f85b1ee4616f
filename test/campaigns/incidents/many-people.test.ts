import { expect, test } from 'vitest';
import { CaseNotification } from '../../../src/features/cases/notifications/records.ts';
import type { Context } from '../../../src/server/context.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { crowd } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

const reports = 200;

/**
 * What the notices about cases under somebody's bell say, each once: one the chat was too slow to take stands in the feed
 * as well.
 */
async function bell(here: World, who: Who): Promise<string[]> {
  const answer = await fetch(`${here.standin.url}/_standin/activity?person=${await here.as(who).id()}`);
  const { items } = (await answer.json()) as { items: { text: string }[] };
  return [...new Set(items.map(({ text }) => text).filter((text) => /meldinger|2026-\d{4}/.test(text)))];
}

const notificationsKnownTo = (context: Context | undefined) => context?.ports.records.all(CaseNotification).length;

test('S105: 200 reports in a minute over three servers are all stored, each with a number of its own, and told as a cluster', async () => {
  const here = await world({ servers: 3 });
  try {
    // As Microsoft gives a tenant of that many licences.
    here.standin.meter.limit = 6_250;
    await Promise.all(crowd.map((who) => here.as(who).token()));
    const numbers = await Promise.all(
      Array.from({ length: reports }, async (_, at) => {
        const said = { nonce: crypto.randomUUID(), category: 'malicious' as const, words: 'Jeg trykkede på linket' };
        const person = here.as(crowd[at % crowd.length] ?? 'e1').on(here.servers[at % 3]?.url ?? '');
        return (await person.action('reportIncident', said)).answer.number;
      }),
    );
    // On a busy machine a report may wait on its server: it is safe, and its number comes when SharePoint has it.
    const stored = async (list: 'incident' | 'statement' | 'reporter') => (await rowsOf(here, list)).length === reports;
    await until(async () => (await stored('incident')) && (await stored('statement')) && (await stored('reporter')));
    // No gap, so nothing to explain: the numbers are SharePoint's own, one after the other.
    const wanted = Array.from({ length: reports }, (_, at) => `2026-${String(at + 1).padStart(4, '0')}`);
    await expect
      .poll(async () => (await rowsOf(here, 'incident')).map(({ number }) => number ?? '').toSorted())
      .toEqual(wanted);
    const told = numbers.filter((number) => number !== undefined);
    expect(wanted).toEqual(expect.arrayContaining(told));
    expect(new Set(told).size).toBe(told.length);

    // Each server tells of the first three at the most; the rest wait for the one notice of the next ten minutes.
    const planned = async () =>
      (await rowsOf(here, 'caseNotification')).filter(({ state }) => state === 'planned').length;
    await until(async () => (await rowsOf(here, 'caseNotification')).length === 2 * reports);
    await Promise.all(here.servers.map(({ inside }) => inside?.context.background.settled()));
    const atOnce = await bell(here, 'dina');
    expect(atOnce.length).toBeGreaterThanOrEqual(1);
    expect(atOnce.length).toBeLessThanOrEqual(3 * 3 + 3);
    expect(await planned()).toBeGreaterThan(reports);

    // What a server has not heard of when the notice goes waits ten more minutes: each asks for the list every minute.
    await until(() => here.servers.every(({ inside }) => notificationsKnownTo(inside?.context) === 2 * reports), 75);
    await here.clock.move('2026-12-01T08:15');
    await until(async () => {
      await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
      return (await planned()) === 0;
    }, 60);
    expect((await rowsOf(here, 'caseNotification')).every(({ state }) => state === 'sent')).toBe(true);
    const all = await bell(here, 'dina');
    expect(all.length).toBeLessThanOrEqual(atOnce.length + 2);
    expect(all.join()).toMatch(/\d+ nye meldinger/);

    // The reporters' list may come to a server after the cases do.
    const waves = async () => (await here.as('dina').view('cases', {})).answer.waves;
    await until(async () => (await waves())[0]?.people === crowd.length);
    expect(await waves()).toMatchObject([{ category: 'malicious', count: reports, open: reports }]);

    // Microsoft's minute is a real one, and the two hours are not.
    here.standin.meter.reset();
    // Two hours later nobody has opened any of them: the deputy hears of all of them in one.
    await here.clock.move('2026-12-01T10:30');
    await until(async () => {
      await Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
      const up = (await rowsOf(here, 'caseNotification')).filter(({ occasion }) => occasion === 'unopened-2h');
      return up.length === reports && up.every(({ state }) => state === 'sent');
    }, 60);
    expect((await bell(here, 'dorte')).length).toBeLessThanOrEqual(3);
  } finally {
    await here.close();
  }
}, 240_000);
