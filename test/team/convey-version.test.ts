import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { nameOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type ConveyanceInput = ActionInput<'conveyVersion'>;
const decision = 'handbook:2026';
const said: ConveyanceInput = { decision, how: 'meeting', on: '2026-12-01' };
strangersAreRefused(() => here, 'conveyVersion', 'mette', said);
strangersAreRefused(() => here, 'withdrawConveyance', 'mette', { decision, seen: 1 });

const convey = (who: Who, own: Partial<ConveyanceInput> = {}) =>
  here.as(who).action('conveyVersion', { ...said, ...own });
const undo = (who: Who, seen: number) => here.as(who).action('withdrawConveyance', { decision, seen });
const page = async (who: Who) => (await here.as(who).view('conveyances', {})).answer;
const isOpen = async (who: Who) => (await page(who)).open.some((one) => one.decision === decision);
const things = async (who: Who) => {
  const { first, rest } = (await here.as(who).view('tasks', {})).answer;
  return [...first, ...rest].map((task) => (task.kind === 'conveyVersion' ? task.edition : task.kind));
};

describe('S18, S21: a manager has told the team of a new version', () => {
  test.each([
    [{}],
    [{ ...said, how: 'shouted' }],
    [{ ...said, on: 'i går' }],
    [{ ...said, decision: '' }],
    [{ ...said, people: 45 }],
  ])('%j is refused', async (body) => {
    const reply = await here.as('mette').send('POST', '/api/jobs/conveyVersion', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  });

  test.each<[string, Who, Partial<ConveyanceInput>, string]>([
    ['an employee', 'lone', {}, 'notAllowed'],
    ['a version that is not there', 'mette', { decision: 'handbook:1999' }, 'unknownEdition'],
    ['tomorrow', 'mette', { on: '2026-12-02' }, 'conveyInvalid'],
    ['before anybody could read it', 'mette', { on: '2026-01-01' }, 'conveyInvalid'],
  ])('%s is refused, and nothing is stored', async (_what, who, own, code) => {
    expect((await convey(who, own)).refusal?.code).toBe(code);
    expect(await rowsOf(here, 'conveyance')).toEqual([]);
  });

  test('it waits for each manager whose people must read any of it, with the day it is due', async () => {
    expect(await things('mette')).toContain('2026');
    const { open } = await page('mette');
    const [own] = open.filter((one) => one.decision === decision);
    expect(own).toMatchObject({
      from: '2026-09-01',
      dueOn: '2026-10-01',
      rules: [{ rule: 'r06', title: 'Send sikkert' }],
    });
    expect(await things('lone')).toEqual(['read']);
  });

  test('once said it waits no more; the row says how, when and how far the reading had come last night, and names nobody', async () => {
    await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
    expect((await convey('mette')).status).toBe(200);
    await until(async () => !(await isOpen('mette')));
    expect(await things('mette')).not.toContain('2026');
    const rows = await rowsOf(here, 'conveyance');
    expect(rows).toMatchObject([
      { decision, edition: '2026', how: 'meeting', on: '2026-12-01', managerName: 'Mette Madsen' },
    ]);
    expect(rows[0]?.coverage).toMatch(/^R06 0\/\d+$/);
    expect(rows[0]?.types).toMatch(/Medarbejder 0\/\d+/);
    expect(JSON.stringify(rows)).not.toContain(nameOf('lone'));
    expect((await page('mette')).conveyed).toMatchObject([{ decision, how: 'meeting', on: '2026-12-01' }]);
    // G8: nor past the page, in what the manager is told about themselves.
    const about = (await here.as('mette').view('aboutMe', {})).answer.lists.find(({ list }) => list === 'Conveyances');
    expect(about?.rows[0]).toContain('Mette Madsen');
    expect(JSON.stringify(about?.rows)).not.toMatch(/R06 0|Medarbejder 0/);
  });

  test('what one manager has said is nobody else’s', async () => {
    expect((await page('karen')).conveyed).toEqual([]);
    expect(await isOpen('karen')).toBe(true);
  });

  test('again, and twice at once, is the same row and what was said first stands', async () => {
    await Promise.all([convey('mette', { how: 'writing' }), convey('mette')]);
    await Promise.all([convey('karen'), convey('karen')]);
    const rows = await rowsOf(here, 'conveyance');
    expect(rows).toHaveLength(2);
    expect(rows.find(({ managerName }) => managerName === nameOf('mette'))?.how).toBe('meeting');
  });
});

describe('a manager takes it back', () => {
  const version = async (who: Who) => (await page(who)).conveyed.find((one) => one.decision === decision)?.version ?? 0;

  test('nobody takes back what they have not said, nor another than they saw', async () => {
    expect((await undo('lone', 1)).refusal?.code).toBe('notAllowed');
    const other = await here.as('mette').action('withdrawConveyance', { decision: 'handbook:1999', seen: 1 });
    expect(other.refusal?.code).toBe('unknownEdition');
    expect((await undo('mette', 7)).refusal?.code).toBe('changedMeanwhile');
  });

  test('Fortryd: it waits again, the row stays and says so, again gives the same, and it may be said anew', async () => {
    const seen = await version('mette');
    expect((await undo('mette', seen)).status).toBe(200);
    await until(() => isOpen('mette'));
    expect((await undo('mette', seen)).status).toBe(200);
    const own = async () =>
      (await rowsOf(here, 'conveyance')).find(({ managerName }) => managerName === nameOf('mette'));
    expect((await own())?.withdrawnAt).toBeDefined();
    expect((await convey('mette', { how: 'writing' })).status).toBe(200);
    await until(async () => !(await isOpen('mette')));
    expect(await own()).toMatchObject({ how: 'writing' });
    expect((await own())?.withdrawnAt).toBeUndefined();
  });

  test('INV16: who said it and took it back stands in the audit', async () => {
    const steps = async () =>
      (await rowsOf(here, 'auditEntry'))
        .filter(({ target }) => target.startsWith('convey:'))
        .map(({ action }) => action);
    await until(async () => (await steps()).length === 4);
    expect((await steps()).sort()).toEqual(['conveyVersion', 'conveyVersion', 'conveyVersion', 'withdrawConveyance']);
  });
});
