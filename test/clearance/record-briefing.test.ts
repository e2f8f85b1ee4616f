import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { begin, hire, mayMeetNames } from './newcomer.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const someone = '00000000-0000-4000-8000-000000000001';
const heldOn = '2026-12-01';
strangersAreRefused(() => here, 'recordBriefing', 'mette', { person: someone, rules: ['r01'], heldOn });
strangersAreRefused(() => here, 'undoBriefing', 'mette', { key: 'x' });
strangersAreRefused(() => here, 'nameBriefingDeputy', 'mette', { person: someone });

const newcomer = async (manager: Who, person: string) => {
  const { answer } = await here.as(manager).view('clearance', {});
  return answer.shows === 'names' ? answer.newcomers.find((one) => one.person === person) : undefined;
};
const missing = async (manager: Who, person: string) =>
  (await newcomer(manager, person))?.gates.flatMap(({ rules }) => rules.map(({ rule }) => rule)).sort();
const brief = (by: Who, person: string, rules: string[], on = heldOn) =>
  here.as(by).action('recordBriefing', { person, rules, heldOn: on });
const row = async (person: string) => (await rowsOf(here, 'clearance')).find((one) => one.person === person);

test.each([
  [{}],
  [{ person: someone, rules: [], heldOn }],
  [{ person: someone, rules: ['Tavshedspligt'], heldOn }],
  [{ person: someone, rules: ['r01'], heldOn: 'i går' }],
  [{ person: someone, rules: ['r01'], heldOn, by: someone }],
])('%j is refused', async (body) => {
  const reply = await here.as('mette').send('POST', '/api/jobs/recordBriefing', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('G8: before managers may meet names they see how many they make ready, and note nothing about anybody', async () => {
  const e1 = await begin(here, 'e1', '2026-12-07');
  const seen = (await here.as('mette').view('clearance', {})).answer;
  expect(seen).toEqual({ shows: 'counts', people: 1 });
  expect((await brief('mette', e1, ['r01'])).refusal?.code).toBe('notAllowed');
  await mayMeetNames(here);
  expect((await newcomer('mette', e1))?.gates).toMatchObject([{ state: 'waiting', startsOn: '2026-12-07' }]);
});

test('S81: who may note a briefing is the manager: not the person, a colleague, or a manager of others', async () => {
  const e1 = await here.as('e1').id();
  for (const who of ['e1', 'e2', 'karen', 'dina', 'eva'] as const) {
    expect((await brief(who, e1, ['r01'])).refusal?.code, who).toBe('unknownPerson');
  }
  expect(await rowsOf(here, 'briefing')).toEqual([]);
});

test('a day to come, one of long ago and a rule that is not there are refused, and nothing is written', async () => {
  const e1 = await here.as('e1').id();
  expect((await brief('mette', e1, ['r01'], '2026-12-02')).refusal).toMatchObject({ code: 'clearanceInvalid' });
  expect((await brief('mette', e1, ['r01'], '2026-09-01')).refusal).toMatchObject({ code: 'clearanceInvalid' });
  expect((await brief('mette', e1, ['r01', 'r77'])).refusal?.code).toBe('unknownRule');
  expect(await rowsOf(here, 'briefing')).toEqual([]);
});

test('S81, INV7: what is gone through counts before access and is no confirmation; the same again is the same row', async () => {
  const e1 = await here.as('e1').id();
  const rules = (await missing('mette', e1)) ?? [];
  expect(rules).toContain('r01');
  const [first, second] = await Promise.all([brief('mette', e1, rules), brief('mette', e1, rules)]);
  expect(first?.refusal).toBeUndefined();
  expect(second?.answer).toEqual(first?.answer);
  expect(await missing('mette', e1)).toEqual([]);

  const [only, ...more] = await rowsOf(here, 'briefing');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ byWhom: 'manager', heldOn, byName: 'Mette Madsen' });
  expect(only?.rules.split(' ')).toContain('r06:3.0');
  expect((await here.as('e1').view('start', {})).answer.owed.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['r01', 'r06']),
  );
  const steps = async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'recordBriefing');
  await until(async () => (await steps()).length > 0);
  expect(await steps()).toMatchObject([{ target: only?.key }]);
});

test('more about the same day is added to it', async () => {
  const e1 = await here.as('e1').id();
  expect((await brief('mette', e1, ['r20'])).refusal).toBeUndefined();
  const rows = await rowsOf(here, 'briefing');
  expect(rows.map(({ rules }) => rules)).toEqual(['r01:1.0 r02:1.0 r06:3.0 r20:1.0']);
});

test('S34, INV8: a briefed temp is not ready before the declaration is there, and then the row says so to IT', async () => {
  const e1 = await here.as('e1').id();
  await until(async () => (await row(e1))?.state === 'waiting');
  const paper = { person: e1, signedOn: '2026-11-30', reference: 'Personalesag 26/0042' };
  expect((await here.as('mette').action('recordPaperDeclaration', paper)).refusal).toBeUndefined();
  await until(async () => (await row(e1))?.state === 'cleared');
  expect(await row(e1)).toMatchObject({
    clearedOn: '2026-12-01',
    ground: 'briefed',
    declaration: 'paper',
    gate: 'work',
  });
  const { people } = (await here.as('sune').view('accessList', {})).answer;
  expect(people).toContainEqual({
    name: 'Ansat 1',
    unit: 'Hjemmeplejen Nord',
    kind: 'work',
    startsOn: '2026-12-07',
    state: 'cleared',
    clearedOn: '2026-12-01',
  });
  // IT is told that, and nothing about reading, briefings or declarations.
  expect(JSON.stringify(people)).not.toMatch(/briefed|paper|Personalesag|r0\d/);
});

test('a briefing that is taken back is missing again, once, and so is the readiness that rested on it', async () => {
  const e1 = await here.as('e1').id();
  const key = (await newcomer('mette', e1))?.briefings[0]?.key ?? '';
  expect((await here.as('karen').action('undoBriefing', { key })).refusal?.code).toBe('unknownBriefing');
  const [first, second] = await Promise.all([1, 2].map(() => here.as('mette').action('undoBriefing', { key })));
  expect([first?.answer.withdrawn, second?.answer.withdrawn]).toEqual([true, true]);
  expect(await missing('mette', e1)).toContain('r01');
  await until(async () => (await row(e1))?.state === 'waiting');
  expect((await here.as('mette').action('undoBriefing', { key: 'no:such' })).refusal?.code).toBe('unknownBriefing');
});

test('G1: somebody without an account is briefed as well', async () => {
  await hire(here, { person: 'hr-4711', name: 'Yusuf Ny', from: '2026-12-08', kind: 'employee' });
  const rules = (await missing('mette', 'hr-4711')) ?? [];
  expect((await newcomer('mette', 'hr-4711'))?.hasAccount).toBe(false);
  expect((await brief('mette', 'hr-4711', rules)).refusal).toBeUndefined();
  await until(async () => (await row('hr-4711'))?.state === 'cleared');
});

test('G1: a deputy the manager has named briefs, meets the rules that are left and nothing else, until the day', async () => {
  const [e1, e2] = await Promise.all([here.as('e1').id(), here.as('e2').id()]);
  const name = (by: Who, person: string, until?: string) =>
    here.as(by).action('nameBriefingDeputy', { person, ...(until && { until }) });
  expect((await name('karen', e2, '2026-12-20')).refusal?.code).toBe('unknownPerson');
  expect((await name('e2', e1, '2026-12-20')).refusal?.code).toBe('notAllowed');
  expect((await name('mette', e2, '2026-11-30')).refusal?.code).toBe('clearanceInvalid');
  expect((await name('mette', e2, '2028-01-01')).refusal?.code).toBe('clearanceInvalid');
  const named = await Promise.all([name('mette', e2, '2026-12-20'), name('mette', e2, '2026-12-20')]);
  expect(named.map(({ answer }) => answer.until)).toEqual(['2026-12-20', '2026-12-20']);

  expect(await thingsOf(here.as('e2'), 'briefFor')).toMatchObject([{ manager: 'Mette Madsen', place: '/clearance' }]);
  const met = await newcomer('e2', e1);
  expect(met).toMatchObject({ standingInFor: 'Mette Madsen', papers: [] });
  expect(JSON.stringify(met)).not.toMatch(/"paper"|missing|Personalesag/);
  expect((await brief('e2', e1, ['r01'])).refusal).toBeUndefined();
  expect((await rowsOf(here, 'briefing')).find(({ byName }) => byName === 'Ansat 2')?.byWhom).toBe('deputy');
  expect((await brief('e2', e2, ['r01'])).refusal?.code).toBe('unknownPerson');

  expect((await name('mette', e2)).answer.until).toBe('2026-11-30');
  expect((await brief('e2', e1, ['r06'])).refusal?.code).toBe('unknownPerson');
});

test('G1: a deputy who has been moved to another manager stands in no more, and meets no newcomer of the former’s', async () => {
  const [e1, e3] = await Promise.all([here.as('e1').id(), here.as('e3').id()]);
  const named = await here.as('mette').action('nameBriefingDeputy', { person: e3, until: '2026-12-20' });
  expect(named.status).toBe(200);
  const standsInFor = async () => (await thingsOf(here.as('e3'), 'briefFor')).map(({ manager }) => manager);
  expect(await standsInFor()).toEqual(['Mette Madsen']);

  const cells = [1, upnOf('e3'), '', 'Medarbejder', 'Medarbejder', 'Skole og dagtilbud', 'nord', upnOf('karen')];
  const csv = `${hrColumns.join(';')}\r\n${[...cells, '01-01-2020', '', '', ''].join(';')}\r\n`;
  expect((await here.as('eva').action('importEmployments', { csv, check: false })).answer.changed).toBe(1);
  await until(async () => (await standsInFor()).length === 0);
  expect(await newcomer('e3', e1)).toBeUndefined();
  expect((await brief('e3', e1, ['r01'])).refusal?.code).toBe('unknownPerson');
  const { answer } = await here.as('mette').view('clearance', {});
  expect(answer.shows === 'names' && answer.deputies.map(({ person }) => person)).not.toContain(e3);
});
