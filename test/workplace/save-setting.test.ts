import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const choice = { setting: 'cardsPerWeek', value: '3', seen: 0 };

strangersAreRefused(() => here, 'saveSetting', 'eva', choice);

test.each([
  ['a number that is none', { value: 'mange' }],
  ['a number beyond its bounds', { value: '11' }],
  ['a setting that does not exist', { setting: 'backdoor' }],
])('G4: %s is refused and nothing is stored', async (_, own) => {
  const reply = await here.as('eva').action('saveSetting', { ...choice, ...own });
  expect([reply.status, reply.refusal?.code]).toEqual([422, 'settingInvalid']);
  expect(await stored('cardsPerWeek')).toEqual([]);
});

test('input without what the editor saw is refused, naming the field', async () => {
  const reply = await here.as('eva').send('POST', '/api/jobs/saveSetting', { setting: 'cardsPerWeek', value: '3' });
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field: 'seen' } });
});

test.each(['lone', 'mette', 'dina', 'rene'] as const)('S74: only an editor chooses, and %s is none', async (who) => {
  const reply = await here.as(who).action('saveSetting', choice);
  expect([reply.status, reply.refusal?.code]).toEqual([403, 'notAllowed']);
});

test('G4: an editor chooses, and the choice is stored in SharePoint in the editor’s name', async () => {
  const eva = here.as('eva');
  const { answer } = await eva.action('saveSetting', choice);

  expect(answer).toMatchObject({ setting: 'cardsPerWeek', value: '3', fallback: '2', seen: 1 });
  expect(await stored('cardsPerWeek')).toMatchObject([{ value: '3', actor: await eva.id() }]);
  const shown = (await eva.view('settings', {})).answer.settings.find(({ setting }) => setting === 'cardsPerWeek');
  expect(shown).toMatchObject({ value: '3', seen: 1, changedAt: expect.any(String) });
});

test('saving the same again writes nothing and gives the same answer', async () => {
  const again = (await here.as('eva').action('saveSetting', choice)).answer;
  expect(again).toMatchObject({ value: '3', seen: 1 });
});

test('an editor who did not see the newest value is told what it is, and it stays', async () => {
  const reply = await here.as('eva').action('saveSetting', { ...choice, value: '5' });
  expect([reply.status, reply.refusal?.code]).toEqual([409, 'changedMeanwhile']);
  expect(reply.refusal?.details).toMatchObject({ now: '3' });
  expect(await stored('cardsPerWeek')).toMatchObject([{ value: '3' }]);
});

test('a double click at once leaves one row and gives both clicks the same answer', async () => {
  const eva = here.as('eva');
  const wanted = { setting: 'daysForNewEmployee', value: '10', seen: 0 };
  const both = await Promise.all([eva.action('saveSetting', wanted), eva.action('saveSetting', wanted)]);
  expect(both.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(await stored('daysForNewEmployee')).toHaveLength(1);

  const change = { setting: 'daysForNewEmployee', value: '12', seen: 1 };
  const changes = await Promise.all([eva.action('saveSetting', change), eva.action('saveSetting', change)]);
  expect(changes.map(({ status, refusal }) => refusal?.code ?? status)).toEqual([200, 200]);
  expect(await stored('daysForNewEmployee')).toMatchObject([{ value: '12' }]);
});

test('two editors at once with different values: one is stored, the other is told', async () => {
  const wanted = (value: string) =>
    here.as('eva').action('saveSetting', { setting: 'municipalityName', value, seen: 1 });
  const both = await Promise.all([wanted('Eksempel By'), wanted('Eksempel Land')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('two editors who are the first to choose, with different values: one is stored, the other is told', async () => {
  // Filters lag behind writes: the second editor's server does not see the first one's row yet.
  here.standin.faults.set({ commitLagMs: 400 });
  const wanted = (value: string) =>
    here.as('eva').action('saveSetting', { setting: 'serviceDeskPhone', value, seen: 0 });
  const both = await Promise.all([wanted('7000 0001'), wanted('7000 0002')]);
  here.standin.faults.set({ commitLagMs: 0 });
  expect(both.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['changedMeanwhile', 'done']);
  const [done] = both.filter(({ status }) => status === 200);
  expect(await stored('serviceDeskPhone')).toMatchObject([{ value: done?.answer.value }]);
});

test('a write whose answer is lost on the way is settled', async () => {
  here.standin.faults.add({ route: 'POST .*(items|batch)$', status: 504, afterWrite: true, times: 1 });
  const reply = await here.as('eva').action('saveSetting', { setting: 'plannerEnabled', value: 'true', seen: 0 });
  expect(reply.refusal?.code ?? reply.status).toBe(200);
  expect(await stored('plannerEnabled')).toHaveLength(1);
});

test('G8: managers meet names no earlier than the weeks after the notice, and the sentence says the day', async () => {
  const choose = async (setting: string, value: string, seen = 0) => {
    const { refusal } = await here.as('eva').action('saveSetting', { setting, value, seen });
    return refusal ? [refusal.code, refusal.message] : 'saved';
  };
  const [missing] = await choose('personalViewsFrom', '2027-06-01');
  expect(missing).toBe('noticeMissing');
  expect((await choose('staffCommitteeDiscussedOn', '2026-12-02'))[0]).toBe('noticeDaysInvalid');
  expect(await choose('staffCommitteeDiscussedOn', '2026-11-16')).toBe('saved');
  expect(await choose('employeesToldOn', '2026-11-23')).toBe('saved');
  // The other days are read as SharePoint has them, so no waiting is needed.
  expect(await choose('personalViewsFrom', '2027-01-03')).toEqual([
    'noticeTooShort',
    'Ledere kan tidligst se navne fra 4. januar 2027. Da er medarbejdernes varsel gået.',
  ]);
  expect(await stored('personalViewsFrom')).toEqual([]);
  expect(await choose('personalViewsFrom', '2027-01-04')).toBe('saved');
  expect((await choose('employeesToldOn', '2026-11-24', 1))[0]).toBe('noticeTooShort');
  expect((await choose('weeksOfNotice', '7'))[0]).toBe('noticeTooShort');
  expect((await choose('employeesToldOn', '', 1))[0]).toBe('noticeMissing');
  expect(await choose('personalViewsFrom', '', 1)).toBe('saved');
  expect(await choose('employeesToldOn', '2026-11-24', 1)).toBe('saved');
});

test('INV15: no CPR number where the discussion lies', async () => {
  const written = { setting: 'staffCommitteeCase', value: 'Sag om 010190-1234', seen: 0 };
  expect((await here.as('eva').action('saveSetting', written)).refusal?.code).toBe('cprFound');
  expect((await here.as('eva').action('saveSetting', { ...written, value: '26/012345' })).status).toBe(200);
});

test('INV16: the audit list has one entry for each change', async () => {
  const entries = async () =>
    (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === 'daysfornewemployee');
  await until(async () => (await entries()).length === 2);
});

async function stored(name: string) {
  return (await rowsOf(here, 'setting')).filter(({ setting }) => setting === name);
}
