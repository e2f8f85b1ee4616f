import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { crowd, nameOf, upnOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

const seats = crowd.slice(0, 5);
let here: World;
beforeAll(async () => {
  here = await world();
  const lines = seats.map((who, at) => `88${at};${upnOf(who)};;Byrådsmedlem;Byrådsmedlem;Byråd;nord;;01-01-2022;;;`);
  const csv = [hrColumns.join(';'), ...lines, ''].join('\r\n');
  expect((await here.as('eva').action('importEmployments', { csv, check: false })).answer).toMatchObject({
    added: 5,
    faults: [],
  });
  await here.clock.move('2026-12-02T06:30');
  await until(async () => (await council()).people === 6);
});
afterAll(() => here.close());

const council = async () => (await here.as('sofie').view('council', {})).answer;
const remind = () => here.as('sofie').action('remindCouncil', { everybody: true });
const ofMayor = async () => (await rowsOf(here, 'notification')).filter(({ what }) => what === 'mayor');
strangersAreRefused(() => here, 'remindCouncil', 'sofie', { everybody: true });

test.each([[{}], [{ everybody: false }], [{ everybody: true, person: 'inge' }]])('%j is refused', async (body) => {
  const reply = await here.as('sofie').send('POST', '/api/jobs/remindCouncil', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('S102: only the secretariat follows the council, in counts and words, and meets no name', async () => {
  for (const who of ['dina', 'eva', 'aksel', 'karen', 'inge'] as const) {
    expect((await here.as(who).view('council', {})).refusal?.code, who).toBe('notAllowed');
    expect((await here.as(who).action('remindCouncil', { everybody: true })).refusal?.code, who).toBe('notAllowed');
  }
  const seen = await council();
  expect(seen).toMatchObject({ mayor: 'Borgmesteren', people: 6, ready: 0 });
  expect(seen.names).toBeUndefined();
  expect(seen.coverage.map(({ rule, band }) => [rule, band])).toEqual([['r01', 'nobody']]);
  for (const who of seats) expect(JSON.stringify(seen)).not.toContain(nameOf(who));
});

test('S102: those who owe something are reminded in the mayor’s name, and again nobody', async () => {
  await here.as('eva').action('saveSetting', { setting: 'mayorName', value: 'Claus Ejlers', seen: 0 });
  await here.as('inge').action('confirmReading', { rule: 'r01', version: '1.0', language: 'da' });
  expect((await council()).ready).toBe(0);
  await here.clock.move('2026-12-03T06:30');
  await until(async () => {
    const seen = await council();
    return seen.ready === 1 && seen.mayor === 'Claus Ejlers';
  });
  expect((await remind()).answer).toEqual({ counts: { owing: 5, onItsWay: 5 } });
  await until(async () => (await ofMayor()).length === 5);
  const secretary = await here.as('sofie').id();
  for (const row of await ofMayor()) {
    expect(row).toMatchObject({ inNameOf: 'Claus Ejlers', actor: secretary, rules: ['r01'], channel: 'feed' });
  }
  await until(async () => (await remind()).answer.counts?.onItsWay === 0);
  expect(await ofMayor()).toHaveLength(5);
});

test('S102: names come with the council’s own decision, its day and its case, and not with one of them', async () => {
  const save = (setting: string, value: string) => here.as('eva').action('saveSetting', { setting, value, seen: 0 });
  await save('councilNamesDecidedOn', '2026-12-01');
  expect((await council()).names).toBeUndefined();
  await save('councilNamesCase', '26/004711');
  await until(async () => (await council()).names !== undefined);
  const { names } = await council();
  expect(names).toMatchObject({ decidedOn: '2026-12-01', caseRef: '26/004711' });
  expect(names?.members.find(({ name }) => name === 'Inge Iversen')).toEqual({
    ...{ name: 'Inge Iversen', state: 'ready', owes: 0 },
  });
});
