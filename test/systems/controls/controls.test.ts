import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { readable } from '../../readable.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { plannedControl } from './examples.ts';

let here: World;
let about: string;
let control: string;
const ids = new Map<Who, string>();
const id = (who: Who) => ids.get(who) ?? '';

beforeAll(async () => {
  here = await world();
  for (const who of ['karen', 'signe', 'dina', 'lone', 'olga'] as const) ids.set(who, await here.as(who).id());
  ({ about, control } = await plannedControl(here, 'Nexus'));
});
afterAll(() => here.close());

type Planning = ActionInput<'planControl'>;
const plan = (who: Who, own: Partial<Planning> = {}) =>
  here.as(who).action('planControl', { about, kind: 'dataCheck', months: 6, startOn: '2027-03-01', seen: 0, ...own });
type Answering = ActionInput<'answerControl'>;
const answer = (who: Who, own: Partial<Answering> = {}) => {
  const usual = {
    dueOn: '2026-12-01',
    doneOn: '2026-12-01',
    outcome: 'inOrder',
    note: 'Sag 26/1042',
    seen: 0,
  } as const;
  return here.as(who).action('answerControl', { control, ...usual, ...own });
};
const shown = async (who: Who = 'karen', system = about) => {
  const { answer: page } = await here.as(who).view('system', { system });
  return page.controls.find(({ kind }) => kind === 'accessReview');
};

describe('planning', () => {
  const input = { about: 'nexus-1', kind: 'dataCheck', startOn: '2027-03-01', seen: 0 } as const;
  strangersAreRefused(() => here, 'planControl', 'dina', input);

  test.each<[Who, Partial<Planning>, string]>([
    ['karen', { months: 0 }, 'interval'],
    ['karen', { startOn: '2026-11-30' }, 'inThePast'],
    ['karen', { kind: 'siteCheck' }, 'wrongKind'],
  ])('S47: %s plans %j: %s', async (who, own, fault) => {
    const reply = await plan(who, own);
    expect(reply.refusal).toMatchObject({ code: 'controlInvalid', details: { faults: [fault] } });
  });

  test('the DBR does no control and keeps the register; one with no part in it plans nothing', async () => {
    expect((await plan('ivan', { performer: id('dina') })).refusal?.details?.faults).toEqual(['watches']);
    expect((await plan('ivan', { performer: id('olga') })).refusal?.details?.faults).toContain('notHere');
    expect((await plan('petra')).refusal?.code).toBe('notAllowed');
    expect((await plan('ivan', { about: 'findes-ikke' })).refusal?.code).toBe('unknownSystem');
  });

  test('of two who plan the same at once, one is told; the same again writes nothing', async () => {
    const replies = await Promise.all([plan('karen'), plan('ivan', { months: 3 })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await rowsOf(here, 'control')).filter(({ kind }) => kind === 'dataCheck')).toHaveLength(1);
  });
});

describe('S47, S93, S113: the result', () => {
  test('who does not do it writes no result, also where they keep the register', async () => {
    expect((await answer('dina')).refusal?.code).toBe('notAllowed');
    expect((await answer('ivan')).refusal?.code).toBe('notAllowed');
    expect((await answer('petra')).refusal?.code).toBe('notAllowed');
  });

  test('nothing is in order without what shows it; a finding needs somebody, and never the DBR', async () => {
    expect((await answer('karen', { note: undefined })).refusal?.details?.faults).toEqual(['noEvidence']);
    expect((await answer('karen', { outcome: 'findings' })).refusal?.details?.faults).toEqual(['noFollowUp']);
    const found = {
      outcome: 'findings',
      followUp: 'Luk',
      followUpDue: '2026-12-20',
      followUpOwner: id('dina'),
    } as const;
    expect((await answer('karen', found)).refusal?.details?.faults).toEqual(['watches']);
    expect((await answer('karen', { dueOn: '2026-11-01' })).refusal?.code).toBe('changedMeanwhile');
  });

  test('it waits for the owner, is answered once of two at once, and is due again a year later', async () => {
    await until(async () => (await thingsOf(here.as('karen'), 'systems')).length === 1);
    expect(await thingsOf(here.as('karen'), 'systems')).toMatchObject([{ what: 'mine', dueOn: '2026-12-01' }]);
    const replies = await Promise.all([answer('karen'), answer('karen', { note: 'En anden sag' })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    await until(async () => (await shown())?.dueOn === '2027-12-01');
    expect(await rowsOf(here, 'controlResult')).toHaveLength(1);
    const open = (await here.as('karen').view('mySystems', {})).answer.open;
    expect(open.filter((one) => one.control !== undefined)).toEqual([]);
  });

  test('taken back, it is due again; said anew it is the same row', async () => {
    const seen = (await shown())?.results[0]?.version ?? 0;
    await answer('karen', { outcome: 'withdrawn', note: undefined, seen });
    await until(async () => (await shown())?.dueOn === '2026-12-01');
    expect((await shown())?.results).toEqual([]);
    // As the page says it, which shows nothing of that day any more.
    expect((await answer('karen')).refusal?.code).toBeUndefined();
    await until(async () => (await shown())?.dueOn === '2027-12-01');
    expect(await rowsOf(here, 'controlResult')).toHaveLength(1);
  });

  test('a finding waits for the one who follows it up, who sees the system, and is done with a sentence', async () => {
    const seen = (await shown())?.results[0]?.version ?? 0;
    const finding = { outcome: 'findings', followUp: 'Luk ti konti', followUpDue: '2026-12-20', seen } as const;
    expect((await here.as('signe').view('system', { system: about })).status).toBe(404);
    await answer('karen', { ...finding, followUpOwner: id('signe') });
    await until(async () => (await thingsOf(here.as('signe'), 'systems')).length === 1);
    expect((await here.as('signe').view('mySystems', {})).answer.open).toMatchObject([
      { what: 'followUp', dueOn: '2026-12-20', control },
    ]);
    const [result] = (await shown('signe'))?.results ?? [];
    expect(result).toMatchObject({ followUp: 'Luk ti konti', mayFollowUp: true });
    const followedUp = {
      followUp: 'done',
      result: result?.key ?? '',
      seen: result?.version ?? 0,
      note: 'Lukket',
    } as const;
    expect((await here.as('lone').action('followUpControl', followedUp)).refusal?.code).toBe('notAllowed');
    await here.as('signe').carryOut('followUpControl', followedUp);
    await until(async () => (await thingsOf(here.as('signe'), 'systems')).length === 0);
    expect((await shown())?.results[0]).toMatchObject({ followUpDoneOn: '2026-12-01', followUpNote: 'Lukket' });
  });

  test('an editor sees that it was controlled, and not what was found', async () => {
    const [result] = (await shown('eva'))?.results ?? [];
    expect(result).toMatchObject({ outcome: 'findings', doneOn: '2026-12-01', mayFollowUp: false });
    expect(readable(result)).not.toContain('ti konti');
    expect(result?.note).toBeUndefined();
  });

  test('INV15: a CPR number in what is said is covered', async () => {
    const seen = (await shown())?.results[0]?.version ?? 0;
    await answer('karen', { note: 'Adgang til 311236-4321', seen });
    expect(readable(await rowsOf(here, 'controlResult'))).not.toContain('4321');
  });
});

test('stopped, it is asked of nobody, and its results stay; planned again it goes on in the same row', async () => {
  await here.as('karen').carryOut('endControl', { control });
  await until(async () => (await shown())?.endedOn === '2026-12-01');
  expect((await shown())?.dueOn).toBeUndefined();
  expect((await shown())?.results).toHaveLength(1);
  const seen = (await shown())?.version ?? 0;
  await plan('karen', { kind: 'accessReview', startOn: '2027-06-01', seen });
  await until(async () => (await shown())?.dueOn === '2027-06-01');
});

test('S36, S93: who does a control is told two weeks before, by the two servers once, and again when it is late', async () => {
  await here.as('karen').carryOut('planControl', {
    ...{ about, kind: 'guidelines', months: 12, startOn: '2026-12-14', performer: id('signe'), seen: 0 },
  });
  const told = async () =>
    (await rowsOf(here, 'notification'))
      .filter(({ what, person }) => what === 'controlsWait' && person === id('signe'))
      .map(({ key }) => key.slice(key.lastIndexOf(':') + 1));
  await here.clock.move('2026-12-02T07:00');
  await here.tick();
  await until(async () => (await told()).length === 1);
  await here.clock.move('2026-12-03T07:00');
  await here.tick();
  await here.clock.move('2026-12-16T07:00');
  await here.tick();
  await until(async () => (await told()).length === 2);
  expect((await told()).toSorted()).toEqual(['controls-2026-w49', 'controls-2026-w51']);
});
