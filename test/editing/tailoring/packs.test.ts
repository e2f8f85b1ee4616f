import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { Pack as PackRecord } from '../../../src/features/handbook/tailoring-records.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

type Pack = ActionInput<'savePack'>;
const manyFunctions = Array.from({ length: 12 }, (_, at) => `Social- og sundhedsassistent ${at}`);
const nonce = crypto.randomUUID();
const temps: Pack = { nonce, name: 'Vikarer', rules: ['r20'], types: ['temp'], seen: 0, check: false };
const save = (own: Partial<Pack> = {}, who: Who = 'eva', server = 0) =>
  here.as(who, { server }).action('savePack', { ...temps, ...own });
const faultsOf = async (own: Partial<Pack>) => (await save(own)).refusal?.details.faults;
const owes = async (who: Who, rule: string, server = 0) => {
  const { owed } = (await here.as(who, { server }).view('start', {})).answer;
  return owed.some((one) => one.rule === rule);
};
const shown = async () => (await here.as('eva').view('tailoring', {})).answer;
const packNow = async (pack: string) => {
  const found = (await shown()).packs.find((one) => one.pack === pack);
  if (!found) throw new Error(pack);
  return found;
};
const lapsesOf = async (who: Who) => {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'lapse')).flatMap(({ person, rule, why, on }) =>
    person === id ? `${rule} ${why} ${on}` : [],
  );
};
async function nightOf(day: string): Promise<void> {
  await here.clock.move(`${day}T03:10`);
  for (const { inside } of here.servers) await inside?.context.schedule.tick();
}

describe('saving', () => strangersAreRefused(() => here, 'savePack', 'eva', temps));
describe('closing', () => strangersAreRefused(() => here, 'closePack', 'eva', { key: 'x', does: 'close', seen: 1 }));

test.each([
  [{}],
  [{ ...temps, rules: [] }],
  [{ ...temps, name: ' ' }],
  [{ ...temps, types: ['king'] }],
  [{ ...temps, rules: ['R1'] }],
  [{ ...temps, functions: ['Lærer; vikar'] }],
  [{ ...temps, from: '2026-01-01' }],
])('%j is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/savePack', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test.each<[string, Partial<Pack>, string[]]>([
  ['a rule that is not there', { rules: ['r20', 'r99'] }, ['unknownRule']],
  ['a unit that is not there', { units: ['findes-ikke'] }, ['unknownUnit']],
  ['more job titles than its row has room for', { functions: manyFunctions }, ['tooManyFunctions']],
])('%s is refused with its reason, and nothing is stored', async (_what, own, faults) => {
  expect([await faultsOf(own), await faultsOf({ ...own, check: true })]).toEqual([faults, faults]);
  expect(await rowsOf(here, 'pack')).toEqual([]);
});

test('S24: what it would do is shown before it is saved', async () => {
  const { answer } = await save({ check: true });
  expect(answer).toMatchObject({ saved: false, effect: { gaining: 1, losing: 0 } });
  expect(answer.effect?.secondsEach).toBeGreaterThan(0);
  expect(await rowsOf(here, 'pack')).toEqual([]);
});

let key = '';
test('S24: a pack for temps is on a temp’s list, with the reason, and on nobody else’s; the same press makes one', async () => {
  expect(await owes('ali', 'r20')).toBe(false);
  const [one, other] = await Promise.all([save(), save({}, 'eva', 1)]);
  expect(one.answer).toEqual(other.answer);
  key = one.answer.key;
  expect(key).toBe(`vikarer-${nonce.slice(0, 6)}`);
  await until(() => owes('ali', 'r20'));
  const { owed } = (await here.as('ali').view('start', {})).answer;
  expect(JSON.stringify(owed.find(({ rule }) => rule === 'r20'))).toContain('Vikarer');
  expect(await owes('lone', 'r20')).toBe(false);
  expect(await rowsOf(here, 'pack')).toHaveLength(1);
});

test('another of the same name is refused', async () => {
  expect(await faultsOf({ nonce: crypto.randomUUID(), name: 'vikarer ' })).toEqual(['nameTaken']);
});

test('a new name stays in the row; of two editors at once one is told', async () => {
  const { seen } = await packNow(key);
  const renamed = { key, seen, name: 'Vikarer og afløsere' };
  const [one, other] = await Promise.all([save(renamed), save({ ...renamed, name: 'Løst ansatte' }, 'eva', 1)]);
  expect([one.refusal?.code, other.refusal?.code].toSorted()).toEqual(['changedMeanwhile', undefined]);
  expect(await rowsOf(here, 'pack')).toHaveLength(1);
  await save({ key, seen: (await packNow(key)).seen, name: 'Vikarer' });
});

test('S18: a pack changed later keeps what it asked before, and those it no longer asks get a receipt the night after', async () => {
  await nightOf('2026-12-03');
  await until(async () => (await packNow(key)).name === 'Vikarer');
  const { seen } = await packNow(key);
  const narrower = { key, seen, types: undefined, units: ['nord'], functions: ['Kaptajn'] };
  const checked = (await save({ ...narrower, check: true })).answer.effect;
  expect(checked).toMatchObject({ gaining: 0, losing: 1 });
  const saved = (await save(narrower)).answer;
  expect(saved.key).toBe(`${key}:2026-12-03`);
  expect((await save(narrower)).answer).toEqual(saved);
  await until(async () => !(await owes('ali', 'r20')));
  expect(await lapsesOf('ali')).not.toContain('r20 audience 2026-12-03');
  await nightOf('2026-12-04');
  await until(async () => (await lapsesOf('ali')).includes('r20 audience 2026-12-04'));
});

test('an editor who saw an earlier row is told', async () => {
  const old = (await rowsOf(here, 'pack')).find((row) => row.key === key);
  expect(old).toBeDefined();
  expect((await save({ key, seen: 3, rules: ['r07'] })).refusal?.code).toBe('changedMeanwhile');
});

test('S18: closed, it asks nobody from today; opened again the same day, as if nothing had been', async () => {
  const { key: now, seen } = await packNow(key);
  await save({ key: now, seen, types: ['temp'], units: undefined, functions: undefined });
  await until(() => owes('ali', 'r20'));
  await nightOf('2026-12-05');
  const open = await packNow(key);
  const close = { key: open.key, does: 'close', seen: open.seen } as const;
  const closed = (await here.as('eva').action('closePack', close)).answer;
  expect((await here.as('eva').action('closePack', close)).answer).toEqual(closed);
  await until(async () => !(await owes('ali', 'r20')));
  expect((await packNow(key)).closed).toBe(true);
  expect(await faultsOf({ key: closed.key, seen: closed.seen })).toEqual(['closed']);
  const opened = (await here.as('eva').action('closePack', { key: closed.key, does: 'open', seen: closed.seen }))
    .answer;
  await until(() => owes('ali', 'r20'));
  await nightOf('2026-12-06');
  expect((await lapsesOf('ali')).filter((one) => one.startsWith('r20'))).toEqual(['r20 audience 2026-12-04']);

  await here.as('eva').carryOut('closePack', { key: opened.key, does: 'close', seen: opened.seen });
  await nightOf('2026-12-07');
  await until(async () => (await lapsesOf('ali')).includes('r20 audience 2026-12-07'));
});

test('what managers chose of a pack goes on, and so does one taken back until the night after (S18)', async () => {
  const pack = (await save({ nonce: crypto.randomUUID(), name: 'Efter valg', types: undefined })).answer.pack;
  await until(async () =>
    (await here.as('mette').view('teamReading', {})).answer.packs.some((one) => one.pack === pack),
  );
  const chosen = { does: 'add', pack, unit: 'nord', because: 'I afløser mig' } as const;
  const choice = await here.as('mette').carryOut('chooseReading', chosen);
  await until(() => owes('lone', 'r20'));
  const { key: row, seen } = await packNow(pack);
  await here.as('eva').carryOut('closePack', { key: row, does: 'close', seen });
  await nightOf('2026-12-08');
  expect(await owes('lone', 'r20')).toBe(true);
  await here.as('mette').carryOut('endChoice', { key: choice.key, seen: choice.version });
  // The night may be the other server's.
  for (const [server] of here.servers.entries()) await until(async () => !(await owes('lone', 'r20', server)));
  await nightOf('2026-12-09');
  await until(async () => (await lapsesOf('lone')).includes('r20 audience 2026-12-09'));
});

test('with an end typed into the list that has not come it is open: it is changed, and closed from today', async () => {
  const { pack } = (await save({ nonce: crypto.randomUUID(), name: 'Med slutdag' })).answer;
  await nightOf('2026-12-10');
  const { records } = here.servers[0]?.inside?.context.ports ?? {};
  const stored = records?.find(PackRecord, pack);
  if (!records || !stored) throw new Error(pack);
  await records.update(PackRecord, stored, { ...stored.record, to: '2027-01-31' });
  const now = await packNow(pack);
  expect(now.closed).toBe(false);
  const renamed = (await save({ key: now.key, seen: now.seen, name: 'Til slutdagen' })).answer;
  expect((await rowsOf(here, 'pack')).find((row) => row.key === pack)).toMatchObject({ to: '2027-01-31' });
  await here.as('eva').carryOut('closePack', { key: renamed.key, does: 'close', seen: renamed.seen });
  await until(async () => (await packNow(pack)).closed);
});
