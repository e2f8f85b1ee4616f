import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLog } from '../../src/server/log.ts';
import { listId } from '../rows.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

// Impossible numbers: no such day.
const cpr = '311236-4321';

test('INV15, INV16: whatever people send, no CPR number, name or text of theirs is in the log', async () => {
  const [lone, eva, dina] = [here.as('lone'), here.as('eva'), here.as('dina')];
  await lone.view('start', {});
  await lone.view('aboutMe', {});
  await lone.action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  await lone.send('POST', '/api/jobs/confirmReading', { rule: cpr, version: cpr, language: 'da' });
  await lone.send('GET', `/api/views/rule?rule=${cpr}`);
  await lone.send('GET', `/api/views/${cpr}`);
  await lone.send('POST', '/api/jobs/confirmReading', `{"broken ${cpr}`);
  await eva.action('saveSetting', { setting: 'municipalityName', value: `Hemmelig By ${cpr}`, seen: 1 });
  await eva.action('importEmployments', { csv: `navn;cpr\nLone Lund;${cpr}`, check: true });
  await dina.action('settleForeignEdit', { key: 'foreign:x', note: `Borger ${cpr}` });

  const log = here.servers[0]?.log.join('') ?? '';
  expect(log.split('\n').length).toBeGreaterThan(9);
  // A part of an id may be these four digits by chance.
  const ids = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
  expect(log.replace(ids, '')).not.toMatch(/311236|\b4321\b/);
  expect(log).not.toMatch(/Lone|Lund|Eva|Dina|Hemmelig|Borger|@eksempel/);
});

test('G8: the log does not say who looked at what', async () => {
  const lone = here.as('lone');
  await lone.view('rule', { rule: 'r06' });
  const log = here.servers[0]?.log.join('') ?? '';
  const looks = log.split('\n').filter((line) => line.includes('"action":"rule"'));
  expect(looks).not.toEqual([]);
  for (const line of looks) expect(line).not.toMatch(new RegExp(`${await lone.id()}|r06`));
});

test('no token is in the log', async () => {
  const token = await here.as('lone').token();
  await here.as('lone', { authorization: `Bearer ${token}x` }).view('me', {});
  expect(here.servers[0]?.log.join('')).not.toContain(token.slice(0, 40));
});

test('work that was lost is named by the case it belongs to, never with whoever looked at it', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  const [of, person] = [crypto.randomUUID(), crypto.randomUUID()];
  log.followUpLost({ key: `incident:${of}:read:${person}:2026-12-01t08:00`, error: new TypeError('x') });
  log.followUpLost({ key: 'confirmations2026:1', error: new TypeError('x') });
  expect(lines.map((line) => JSON.parse(line).key)).toEqual([`incident:${of}`, 'confirmations2026:1']);
});

test('an error of ours is written with its kind and place, never with its message, which may quote somebody', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => lines.push(line) });
  log.unexpected({ support: 'ABCD-EFGH', action: 'start', error: new TypeError(`cannot read ${cpr} of Lone Lund`) });
  log.followUpLost({ key: 'confirmations2026:1', error: `thrown text about ${cpr}` });

  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    support: 'ABCD-EFGH',
    error: 'TypeError',
    at: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
  });
  expect(lines.join('')).not.toMatch(/311236|Lone/);
});

test('scheduled work that fails while the server runs is an error, with its name and place', async () => {
  const server = here.servers[0];
  here.standin.faults.add({ route: `POST .*/lists/${await listId(here, 'Runs')}/items`, status: 403 });
  await here.clock.move('2026-12-02T06:00');
  await here.tickUntil(() => server?.log.some((line) => line.includes('follow-up lost')) === true);
  here.standin.faults.clear();
  const lost = server?.log.find((line) => line.includes('follow-up lost')) ?? '';
  expect(JSON.parse(lost)).toMatchObject({
    level: 50,
    key: expect.stringMatching(/^schedule:/),
    at: expect.anything(),
  });
});

test('what fails before a stop breaks off is an error; what fails after it is counted, and nothing is said of none', () => {
  const saidBy = (after: number) => {
    const lines: string[] = [];
    const log = openLog('info', { write: (line) => lines.push(line) });
    log.stopping();
    log.followUpLost({ key: 'schedule:tell', error: new TypeError('x') });
    log.breakingOff();
    log.ran({ run: 'run:tell:2026-12-01', state: 'failed' });
    for (let lost = 0; lost < after; lost += 1) log.followUpLost({ key: `outbox:${lost}`, error: new TypeError('x') });
    log.unexpected({ support: 'ABCD-EFGH', action: 'start', error: new TypeError('x') });
    log.stopped();
    return lines.map((line) => JSON.parse(line)).map(({ level, redone, support }) => ({ level, redone, support }));
  };
  const before = [{ level: 30 }, { level: 50 }, { level: 30, support: 'ABCD-EFGH' }];
  expect(saidBy(0)).toEqual([...before, { level: 30 }]);
  expect(saidBy(2)).toEqual([...before, { level: 30, redone: 2 }, { level: 30 }]);
});
