import { readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listId, rowsOf } from '../../rows.ts';
import { readDirectory } from '../../workplace/second-accounts.ts';
import { until, type World, world } from '../../world.ts';

const said = () => ({
  nonce: crypto.randomUUID(),
  category: 'wrongRecipient' as const,
  words: 'Brevet om 311236-4321 endte hos naboen',
});
const ofNonce = async (here: World, nonce: string) => ({
  incidents: (await rowsOf(here, 'incident')).filter(({ key }) => key.endsWith(nonce)),
  statements: (await rowsOf(here, 'statement')).filter(({ key }) => key.endsWith(nonce)),
  told: (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident.endsWith(nonce)),
});

/** As if whoever kept what waits had been gone for an hour. */
function wait(here: World): void {
  const folder = path.join(here.servers[0]?.data ?? '', 'outbox');
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), new Date(0), new Date(0));
}

test('S27: SharePoint is away for an hour: the report is safe at once, and stored and told once when it is back', async () => {
  const here = await world();
  try {
    const context = here.servers[0]?.inside?.context;
    const report = said();
    here.standin.faults.add({ route: 'POST', status: 503 });
    const { answer, status } = await here.as('lone').action('reportIncident', report);
    expect(status).toBe(200);
    expect(answer.number).toBeUndefined();
    expect(answer).toMatchObject({ state: 'received', facts: 'Brevet om 3112••-•••• endte hos naboen' });
    const reportedAt = answer.reportedAt;
    expect((await ofNonce(here, report.nonce)).incidents).toEqual([]);

    await here.clock.move('2026-12-01T09:05');
    here.standin.faults.clear();
    wait(here);
    expect(await context?.waitingReports.tick()).toBe(1);
    await until(async () => {
      const { told } = await ofNonce(here, report.nonce);
      return told.length > 0 && told.every(({ state }) => state === 'sent');
    });
    const { incidents, statements, told } = await ofNonce(here, report.nonce);
    expect(incidents).toHaveLength(1);
    // The 72 hours run from when it was said.
    expect(incidents[0]?.reportedAt).toBe(reportedAt);
    expect(statements.map(({ facts }) => facts)).toEqual(['Brevet om 3112••-•••• endte hos naboen']);
    expect(told.map(({ as }) => as).sort()).toEqual(['dpo', 'serviceDesk']);
    expect(await context?.waitingReports.tick()).toBe(0);
    expect((await here.as('lone').view('reports', {})).answer.reports.map(({ key }) => key)).toContain(answer.key);
  } finally {
    await here.close();
  }
}, 120_000);

test('S27: whoever made it, or for whom it was made, has gone before SharePoint is back: it is stored all the same', async () => {
  const here = await world();
  try {
    const ali = await here.as('ali').id();
    const report = { ...said(), forPerson: ali };
    const own = said();
    here.standin.faults.add({ route: 'POST', status: 503 });
    const both = [here.as('lone').action('reportIncident', report), here.as('ali').action('reportIncident', own)];
    for (const { answer } of await Promise.all(both)) expect(answer.number).toBeUndefined();
    // The server that took them has stopped, so that its own tries are over.
    await here.servers[0]?.stop();
    here.standin.faults.clear();
    await here.standin.graph('PATCH', `/users/${ali}`, { accountEnabled: false });
    await here.servers[0]?.start();
    await readDirectory(here);
    wait(here);
    expect(await here.servers[0]?.inside?.context.waitingReports.tick()).toBe(2);
    const names = (await rowsOf(here, 'reporter')).map(({ name, onBehalfOf, forPerson }) => [
      name,
      onBehalfOf,
      forPerson,
    ]);
    expect(names).toContainEqual(['Lone Lund', 'Ali Aslan', undefined]);
    expect(names).toContainEqual(['Ali Aslan', undefined, undefined]);
    expect(readdirSync(path.join(here.servers[0]?.data ?? '', 'outbox'))).toEqual([]);
  } finally {
    await here.close();
  }
}, 120_000);

test.each([
  ['before the case is stored', 'Incidents', { latencyMs: 30_000 }],
  // These are written in one request, in which a part can be refused and cannot be held.
  ['between the case and its words', 'Statements', { status: 503, retryAfter: 60 }],
  ['between the case and who is told', 'CaseTellings', { status: 503, retryAfter: 60 }],
] as const)(
  'kill -9 %s: the next server stores it once and tells once',
  async (_, list, fault) => {
    const here = await world({ processes: true });
    try {
      const server = here.servers[0];
      const report = said();
      const { faults } = here.standin;
      faults.add({ route: `POST .*/lists/${await listId(here, list)}/items`, ...fault, times: 1 });
      const lone = here.as('lone');
      await lone.view('reports', {});
      const waiting = lone.action('reportIncident', report).catch(() => undefined);
      // By then it has been written as far as it comes.
      await until(() => faults.list().length === 0);
      server?.process?.kill('SIGKILL');
      await waiting;
      wait(here);
      await server?.start();
      await until(async () => {
        const { told, statements } = await ofNonce(here, report.nonce);
        return statements.length === 1 && told.length === 2 && told.every(({ state }) => state === 'sent');
      }, 90);
      expect((await ofNonce(here, report.nonce)).incidents).toHaveLength(1);
    } finally {
      await here.close();
    }
  },
  180_000,
);
