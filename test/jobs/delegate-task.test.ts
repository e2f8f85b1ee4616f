import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
let lone: string;
beforeAll(async () => {
  here = await world();
  lone = await here.as('lone').id();
});
afterAll(() => here.close());

type Asked = JobInput<'delegateTask'>;
const decision = 'handbook:2026';
const task = { task: 'conveyVersion', about: decision } as const;
const someone = '11111111-1111-4111-8111-111111111111';
strangersAreRefused(() => here, 'delegateTask', 'mette', { ...task, performer: someone, until: '2026-12-31' });
strangersAreRefused(() => here, 'takeBackTask', 'mette', task);

const give = (who: Who, own: Partial<Asked> = {}) =>
  here.as(who).job('delegateTask', { ...task, performer: lone, until: '2026-12-31', ...own });
const things = async (who: Who) => {
  const { first, rest } = (await here.as(who).view('tasks', {})).answer;
  return [...first, ...rest].flatMap((one) => (one.kind === 'conveyVersion' && one.edition === '2026' ? one : []));
};
const convey = (who: Who, answers?: string) =>
  here.as(who).job('conveyVersion', { decision, how: 'meeting', on: '2026-12-01', ...(answers && { for: answers }) });

describe('S72: a manager has somebody else do a task', () => {
  test.each([
    [{}],
    [{ ...task, performer: 'lone', until: '2026-12-31' }],
    [{ ...task, task: 'answerQuestion', performer: someone, until: '2026-12-31' }],
    [{ ...task, performer: someone, until: 'snart' }],
    [{ ...task, performer: someone, until: '2026-12-31', accountable: someone }],
  ])('%j is refused', async (body) => {
    const reply = await here.as('mette').send('POST', '/api/jobs/delegateTask', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  });

  test.each<[string, Who, () => Promise<Partial<Asked>>, string]>([
    ['an employee', 'lone', async () => ({}), 'notAllowed'],
    ['somebody who is not there', 'mette', async () => ({ performer: someone }), 'unknownPerson'],
    [
      'somebody whose account is closed',
      'mette',
      async () => ({ performer: await here.as('olga').id() }),
      'unknownPerson',
    ],
    ['oneself', 'mette', async () => ({ performer: await here.as('mette').id() }), 'delegationInvalid'],
    ['a day that has passed', 'mette', async () => ({ until: '2026-11-30' }), 'delegationInvalid'],
    ['more than a year', 'mette', async () => ({ until: '2027-12-02' }), 'delegationInvalid'],
  ])('%s is refused, and nothing is stored', async (_what, who, own, code) => {
    expect((await give(who, await own())).refusal?.code).toBe(code);
    expect(await rowsOf(here, 'delegation')).toEqual([]);
  });

  test('nobody does another’s task without it', async () => {
    expect((await convey('lone', await here.as('mette').id())).refusal?.code).toBe('notAllowed');
    expect((await convey('lone')).refusal?.code).toBe('notAllowed');
    expect((await here.as('lone').view('tasks', {})).answer).toEqual({ first: [], rest: [] });
    expect((await here.as('mette').job('takeBackTask', task)).refusal?.code).toBe('unknownTask');
  });

  test('it is stored once, also by two at once, and both meet it: who does it, and who still answers for it (INV4)', async () => {
    const [one, two] = await Promise.all([give('mette'), give('mette')]);
    expect([one?.status, two?.status]).toEqual([200, 200]);
    expect((await give('mette')).answer).toEqual(one?.answer);
    const [row, ...more] = await rowsOf(here, 'delegation');
    expect(more).toEqual([]);
    expect(row).toMatchObject({ accountableName: nameOf('mette'), performerName: nameOf('lone'), until: '2026-12-31' });
    await until(async () => (await things('lone')).length === 1);
    expect(await things('lone')).toMatchObject([{ accountableName: nameOf('mette') }]);
    expect(await things('mette')).toMatchObject([{ performerName: nameOf('lone') }]);
    expect((await here.as('lone').view('me', {})).answer.performs).toBe(true);
    const { forOthers } = (await here.as('lone').view('conveyances', {})).answer;
    expect(forOthers).toMatchObject([{ accountableName: nameOf('mette'), decision, rules: [{ rule: 'r06' }] }]);
  });

  test('taken back, the performer may no longer do it; given again, they may', async () => {
    const back = await here.as('mette').job('takeBackTask', task);
    expect((await here.as('mette').job('takeBackTask', task)).answer).toEqual(back.answer);
    await until(async () => (await things('lone')).length === 0);
    expect((await convey('lone', await here.as('mette').id())).refusal?.code).toBe('notAllowed');
    expect((await give('mette')).status).toBe(200);
    await until(async () => (await things('lone')).length === 1);
  });

  test('S21: the performer has told the team; the record names both, and the manager is the one who answers for it', async () => {
    const mette = await here.as('mette').id();
    expect((await convey('lone', mette)).status).toBe(200);
    const [row] = await rowsOf(here, 'conveyance');
    expect(row).toMatchObject({
      manager: mette,
      managerName: nameOf('mette'),
      performerName: nameOf('lone'),
      actor: lone,
    });
    await until(async () => (await things('mette')).length === 0 && (await things('lone')).length === 0);
    const { conveyed } = (await here.as('mette').view('conveyances', {})).answer;
    expect(conveyed).toMatchObject([{ decision, performerName: nameOf('lone') }]);
    // Somebody who only does it leads nobody, and has conveyed nothing of their own.
    expect((await here.as('lone').view('conveyances', {})).answer.conveyed).toEqual([]);
  });

  test('S86: a review held while somebody else holds it names both', async () => {
    const asked = { task: 'holdReview', about: '2026', performer: lone, until: '2026-12-31' } as const;
    expect((await here.as('mette').job('delegateTask', asked)).status).toBe(200);
    await until(async () => (await here.as('lone').view('delegations', {})).answer.forOthers.length === 2);
    const mette = here.as('mette');
    const { agenda } = (await mette.view('reviews', {})).answer;
    const points = [{ kind: 'privateData' as const, minutes: 2 }];
    const { number, seen } = (await mette.job('saveAgenda', { number: agenda.number, seen: 0, points })).answer;
    const minutes = { agreed: '', doubts: '', next: '' };
    const attended = { by: 'number', count: 20 } as const;
    expect((await mette.job('holdReview', { number, seen, on: '2026-12-01', minutes, attended })).status).toBe(200);
    const [row] = await rowsOf(here, 'review');
    expect(row).toMatchObject({ managerName: nameOf('mette'), performerName: nameOf('lone') });
  });
});
