import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CaseNotification } from '../../../../src/features/cases/notifications/records.ts';
import { rowsOf } from '../../../rows.ts';
import { until, type World, world } from '../../../world.ts';

const tick = (here: World) => Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
const tests = async (here: World) =>
  (await rowsOf(here, 'caseNotification'))
    .filter(({ occasion }) => occasion === 'test')
    .map(({ as, state, incident }) => `${incident.slice(-5)} ${as} ${state}`)
    .sort();
const runs = async (here: World) =>
  (await rowsOf(here, 'run')).filter(({ job }) => job === 'heartbeat').map(({ period, state }) => `${period} ${state}`);

test('S105: every working day the chain is proved, and nobody hears of it more than once a week while all is well', async () => {
  const here = await world({ servers: 2 });
  try {
    await here.clock.move('2026-12-01T10:01');
    await tick(here);
    const first = ['12-01 dpo sent', '12-01 dpoDeputy sent', '12-01 serviceDesk sent'];
    await until(async () => (await tests(here)).length === 3);
    expect(await tests(here)).toEqual(first);
    // A day between is longer than any mirror lags behind: the list is asked for every minute.
    const sent = here.servers.map(({ inside }) => inside?.context.ports.records);
    await until(
      () => sent.every((records) => records?.all(CaseNotification, { state: 'sent' }).length === first.length),
      75,
    );
    for (const day of ['2026-12-02T10:01', '2026-12-05T12:00', '2026-12-07T10:01']) {
      await here.clock.move(day);
      await tick(here);
    }
    expect(await tests(here)).toEqual(first);
    // Saturday the 5th is none.
    expect((await runs(here)).sort()).toEqual(['2026-12-01 done', '2026-12-02 done', '2026-12-07 done']);
  } finally {
    await here.close();
  }
}, 120_000);

test('when Teams takes nothing, the pages and /readyz say since when, the receipt promises nothing, and others are told', async () => {
  const here = await world();
  try {
    const { url = '' } = here.servers[0] ?? {};
    // Teams refuses whoever does not have the app.
    const body = JSON.stringify({ person: await here.as('dina').id(), installed: false });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${here.standin.url}/_standin/apps`, { method: 'POST', headers, body });
    const said = { nonce: crypto.randomUUID(), category: 'lostDevice' as const, words: 'Min telefon er væk' };
    const { key } = (await here.as('lone').action('reportIncident', said)).answer;
    const told = async () =>
      (await rowsOf(here, 'caseNotification'))
        .filter(({ incident }) => incident === key)
        .map(({ as, occasion, state }) => `${occasion} ${as} ${state}`)
        .sort();
    await until(async () => (await told()).includes('reported dpo failed'));

    const silence = async () => (await here.as('dina').view('cases', {})).answer.silence;
    expect(await silence()).toEqual({ dpo: expect.any(String) });
    expect((await here.as('sune').view('deskCases', {})).answer.silence).toEqual(await silence());
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ ready: true, silentSince: await silence() });
    const receipt = async () => (await here.as('lone').view('reports', {})).answer.reports[0];
    expect(await receipt()).toMatchObject({ toTell: ['serviceDesk'] });
    expect(await receipt()).not.toHaveProperty('toldDpo');

    await here.clock.move('2026-12-01T08:12');
    await tick(here);
    await until(async () => (await told()).includes('unreached dpoDeputy sent'));
    expect(await told()).toEqual(['reported dpo failed', 'reported serviceDesk sent', 'unreached dpoDeputy sent']);
    expect(await receipt()).toMatchObject({ toldDpo: expect.any(String) });
    expect(await silence()).toEqual({});
  } finally {
    await here.close();
  }
}, 120_000);

test('a server that could not keep a report does not say that the chain works', async () => {
  const here = await world();
  try {
    const [server] = here.servers;
    const { outbox } = server?.inside?.context.ports ?? {};
    await expect(outbox?.prove()).resolves.toBeUndefined();
    const folder = path.join(server?.data ?? '', 'outbox');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'a file where the folder should be');
    await expect(outbox?.prove()).rejects.toThrow();
  } finally {
    await here.close();
  }
}, 120_000);
