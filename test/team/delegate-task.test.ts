import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { setupApp } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { accessAs, nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
let lone: string;
beforeAll(async () => {
  here = await world();
  lone = await here.as('lone').id();
});
afterAll(() => here.close());

type DelegationInput = ActionInput<'delegateTask'>;
const decision = 'handbook:2026';
const task = { task: 'conveyVersion', about: decision } as const;
const someone = '11111111-1111-4111-8111-111111111111';
strangersAreRefused(() => here, 'delegateTask', 'mette', { ...task, performer: someone, until: '2026-12-31' });
strangersAreRefused(() => here, 'takeBackTask', 'mette', task);
strangersAreRefused(() => here, 'declineTask', 'lone', { ...task, for: someone });

const give = (who: Who, own: Partial<DelegationInput> = {}) =>
  here.as(who).action('delegateTask', { ...task, performer: lone, until: '2026-12-31', ...own });
const things = async (who: Who) => {
  const { first, rest } = (await here.as(who).view('tasks', {})).answer;
  return [...first, ...rest].flatMap((one) => (one.kind === 'conveyVersion' && one.edition === '2026' ? one : []));
};
const convey = (who: Who, answers?: string) =>
  here
    .as(who)
    .action('conveyVersion', { decision, how: 'meeting', on: '2026-12-01', ...(answers && { for: answers }) });

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

  test.each<[string, Who, () => Promise<Partial<DelegationInput>>, string]>([
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
    ['a text instead of an edition (INV15)', 'mette', async () => ({ about: '311236-4321' }), 'unknownEdition'],
    ['an edition there is nothing to tell of', 'mette', async () => ({ about: 'handbook:2024' }), 'unknownEdition'],
    [
      'the reviews of a year that is over',
      'mette',
      async () => ({ task: 'holdReview', about: '2025' }),
      'delegationInvalid',
    ],
  ])('%s is refused, and nothing is stored', async (_what, who, own, code) => {
    expect((await give(who, await own())).refusal?.code).toBe(code);
    expect(await rowsOf(here, 'delegation')).toEqual([]);
  });

  test('nobody does another’s task without it', async () => {
    expect((await convey('lone', await here.as('mette').id())).refusal?.code).toBe('notAllowed');
    expect((await convey('lone')).refusal?.code).toBe('notAllowed');
    expect(await thingsOf(here.as('lone'), 'conveyVersion', 'holdReview')).toEqual([]);
    expect((await here.as('mette').action('takeBackTask', task)).refusal?.code).toBe('unknownTask');
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
    const { forOthers } = (await here.as('lone').view('conveyances', {})).answer;
    expect(forOthers).toMatchObject([{ accountableName: nameOf('mette'), decision, rules: [{ rule: 'r06' }] }]);
  });

  test('taken back, the performer may no longer do it; given again, they may', async () => {
    const back = await here.as('mette').action('takeBackTask', task);
    expect((await here.as('mette').action('takeBackTask', task)).answer).toEqual(back.answer);
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

  test('S72: a review that has not been given away is nobody else’s, to see or to record', async () => {
    const mette = await here.as('mette').id();
    expect((await here.as('lone').view('reviews', { for: mette })).refusal?.code).toBe('notAllowed');
    const points = [{ kind: 'privateData' as const, minutes: 2 }];
    const own = { for: mette, number: '2026-1', seen: 1 };
    const attended = { by: 'number', count: 20 } as const;
    const nothing = { agreed: '', doubts: '', next: '' };
    const replies = [
      await here.as('lone').action('saveAgenda', { ...own, points }),
      await here.as('lone').action('holdReview', { ...own, on: '2026-12-01', attended, minutes: nothing }),
      await here.as('lone').action('undoReview', own),
    ];
    expect(replies.map(({ refusal }) => refusal?.code)).toEqual(['notAllowed', 'notAllowed', 'notAllowed']);
  });

  test('S72, S86, INV4: the performer holds and records it; both names stand on it, and it is the manager’s year', async () => {
    const mette = await here.as('mette').id();
    const asked = { task: 'holdReview', about: '2026', performer: lone, until: '2026-12-31' } as const;
    expect((await here.as('mette').action('delegateTask', asked)).status).toBe(200);
    const own = { for: mette };
    await until(async () => (await here.as('lone').view('delegations', {})).answer.forOthers.length === 2);
    const { agenda, inPlaceOf } = (await here.as('lone').view('reviews', own)).answer;
    expect(inPlaceOf).toEqual({ name: nameOf('mette'), until: '2026-12-31' });
    const points = [{ kind: 'privateData' as const, minutes: 2 }];
    const saved = await here.as('lone').action('saveAgenda', { ...own, number: agenda.number, seen: 0, points });
    const held = {
      ...{ ...own, number: saved.answer.number, seen: saved.answer.seen, on: '2026-12-01' },
      attended: { by: 'number', count: 20 },
      minutes: { agreed: 'Vi ringer', doubts: '', next: '' },
    } as const;
    const replies = await Promise.all([
      here.as('lone').action('holdReview', held),
      here.as('lone').action('holdReview', held),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await here.as('lone').action('holdReview', held)).answer).toEqual(replies[0]?.answer);
    const [row, ...more] = await rowsOf(here, 'review');
    expect(more).toEqual([]);
    expect(row).toMatchObject({ manager: mette, managerName: nameOf('mette'), performerName: nameOf('lone') });
    expect([row?.performer, row?.actor]).toEqual([lone, lone]);
    await until(async () => (await here.as('mette').view('reviews', {})).answer.year.held === 1);
    const [record] = (await here.as('mette').view('reviews', {})).answer.records;
    expect(record).toMatchObject({ performerName: nameOf('lone'), untouched: true });
    expect((await here.as('lone').view('reviews', {})).answer.records).toEqual([]);
  });

  test('S72: whoever has been given it can say no; the manager is told once, and what was recorded keeps the name', async () => {
    const mette = await here.as('mette').id();
    const no = { task: 'holdReview', about: '2026', for: mette } as const;
    expect((await here.as('ali').action('declineTask', no)).refusal?.code).toBe('unknownTask');
    const first = await here.as('lone').action('declineTask', no);
    expect(first.status).toBe(200);
    expect((await here.as('lone').action('declineTask', no)).answer).toEqual(first.answer);
    await until(async () => (await rowsOf(here, 'notification')).some(({ what }) => what === 'returned'));
    const told = (await rowsOf(here, 'notification')).filter(({ what }) => what === 'returned');
    expect(told.map(({ person }) => person)).toEqual([mette]);
    expect(JSON.stringify(told)).not.toContain(nameOf('lone'));
    await until(async () => (await here.as('mette').view('delegations', {})).answer.declined.length === 1);
    expect((await here.as('mette').view('delegations', {})).answer).toMatchObject({
      declined: [{ task: 'holdReview', about: '2026', on: '2026-12-01', performerName: nameOf('lone') }],
    });
    expect((await here.as('lone').view('reviews', { for: mette })).refusal?.code).toBe('notAllowed');
    const { number, seen } = (await here.as('mette').view('reviews', {})).answer.records[0] ?? { number: '', seen: 0 };
    expect((await here.as('lone').action('undoReview', { for: mette, number, seen })).refusal?.code).toBe('notAllowed');
    // The manager puts the day right: it was still held by the one who held it.
    const right = { number, seen, on: '2026-12-01', attended: { by: 'number', count: 21 } } as const;
    const minutes = { agreed: 'Vi ringer', doubts: '', next: '' };
    expect((await here.as('mette').action('holdReview', { ...right, minutes })).status).toBe(200);
    const [row] = await rowsOf(here, 'review');
    expect(row).toMatchObject({ present: 21, performerName: nameOf('lone'), actor: mette });
  });

  test('INV4: given a longer time and taken back later, the record still names whoever held it meanwhile', async () => {
    // A token lasts an hour.
    const mette = () => here.as('mette');
    const asked = { task: 'holdReview', about: '2026', performer: lone } as const;
    const today = async () => (await here.as('lone').view('delegations', {})).answer.forOthers;
    await here.clock.move('2026-12-08T10:00');
    expect((await mette().action('delegateTask', { ...asked, until: '2026-12-20' })).status).toBe(200);
    await here.clock.move('2026-12-09T10:00');
    expect((await mette().action('delegateTask', { ...asked, until: '2027-01-15' })).status).toBe(200);
    await until(async () => (await today()).some(({ until: last }) => last === '2027-01-15'));
    await here.clock.move('2026-12-10T10:00');
    expect((await mette().action('takeBackTask', { task: 'holdReview', about: '2026' })).status).toBe(200);
    await until(async () => (await today()).every(({ task: kind }) => kind !== 'holdReview'));

    const points = [{ kind: 'privateData' as const, minutes: 2 }];
    const { agenda } = (await mette().view('reviews', {})).answer;
    const { number, seen } = (await mette().action('saveAgenda', { number: agenda.number, seen: agenda.seen, points }))
      .answer;
    const held = {
      number,
      minutes: { agreed: '', doubts: '', next: '' },
      attended: { by: 'number', count: 9 },
    } as const;
    expect((await mette().action('holdReview', { ...held, seen, on: '2026-12-08' })).status).toBe(200);
    const row = (await rowsOf(here, 'review')).find((one) => one.number === number);
    expect(row).toMatchObject({ heldOn: '2026-12-08', performerName: nameOf('lone') });
  });

  test('S28: nobody who has left does it, and nobody does it for somebody who has left', async () => {
    const entra = await accessAs(here.standin, setupApp);
    const closed = async (who: Who, isClosed: boolean) => {
      await entra.patch(`/users/${await here.as(who).id()}`, { accountEnabled: !isClosed });
      for (const { inside } of here.servers) await inside?.context.microsoft.directory.pull();
    };
    const asked = { task: 'holdReview', about: '2026', performer: lone, until: '2027-01-15' } as const;
    expect((await here.as('mette').action('delegateTask', asked)).status).toBe(200);
    const given = async () => (await here.as('mette').view('delegations', {})).answer.mine.map((row) => row.task);
    const taken = async () =>
      (await here.as('lone').view('delegations', {})).answer.forOthers.some((one) => one.task === 'holdReview');
    await until(async () => (await given()).includes('holdReview') && (await taken()));

    await closed('lone', true);
    expect(await given()).toEqual([]);
    await closed('lone', false);
    await closed('mette', true);
    expect(await taken()).toBe(false);
    expect(await thingsOf(here.as('lone'), 'conveyVersion', 'holdReview')).toEqual([]);
    await closed('mette', false);
  });
});
