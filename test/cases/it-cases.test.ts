import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { insideOf } from '../examples/example.ts';
import { rowsOf } from '../rows.ts';
import { roleFixture } from '../workplace/appointments/guarded-roles.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type Change = ActionInput<'changeCase'>['change'];

const opened = (own: Partial<ActionInput<'openCase'>> = {}): ActionInput<'openCase'> => ({
  nonce: crypto.randomUUID(),
  source: 'it',
  kind: 'availabilityIntegrity',
  withoutData: true,
  toldAt: '2026-12-01T06:00:00Z',
  words: 'Netværket på rådhuset er nede',
  units: [],
  ...own,
});
const keyOf = ({ nonce }: { nonce: string }) => `incident:${nonce}`;
const seen = async (who: Who, number: string) => (await here.as(who).view('case', { number })).answer.handling.seen;
const stored = (key: string) => insideOf(here).ports.records.find(Incident, key)?.record;

async function begun(own?: Partial<ActionInput<'openCase'>>) {
  const said = opened(own);
  const { answer } = await here.as('ivan').action('openCase', said);
  return { key: keyOf(said), number: answer.number ?? '', answer };
}
async function does(who: Who, { key, number }: { key: string; number: string }, change: Change) {
  return here.as(who).action('changeCase', { key, seen: await seen(who, number), change });
}
async function reported(own: Partial<ActionInput<'reportIncident'>> = {}) {
  const said = { nonce: crypto.randomUUID(), category: 'malicious', words: 'Lones skærm er låst', ...own } as const;
  const { answer } = await here.as('lone').action('reportIncident', said);
  return { key: keyOf(said), number: answer.number ?? '' };
}

test('S72: the IT security manager opens, judges, explains and closes an outage without personal data', async () => {
  const one = await begun();
  expect(one.answer.isTheirs).toBe(false);
  expect(stored(one.key)).toMatchObject({ owner: 'it', art33: 'notRelevant', art34: 'notRelevant' });
  expect(stored(one.key)?.deadlineAt).toBeUndefined();
  // The page offers what the actions take: no word of a part in one's own case.
  const { own, mayTakeOver } = (await here.as('ivan').view('case', { number: one.number })).answer;
  expect([own, mayTakeOver]).toEqual([undefined, false]);
  const early = await does('ivan', one, { step: 'closed', journal: '26/1' });
  expect(early.refusal).toMatchObject({
    code: 'caseInvalid',
    details: { faults: ['nis2', 'cause', 'contained', 'rulesReview', 'management', 'prevention'] },
  });
  await does('ivan', one, { step: 'nis2Judged', disruption: 'no', damage: 'no', reason: 'En time' });
  await does('ivan', one, { step: 'explained', cause: 'En switch brændte af', rulesReview: 'no' });
  await does('ivan', one, { step: 'managementInformed', informedAt: '2026-12-01T06:30:00Z', whom: 'Direktøren' });
  const stopped = await here.as('ivan').action('reportContained', { key: one.key, contained: 'yes' });
  expect(stopped.refusal).toBeUndefined();
  const closing: Change = { step: 'closed', journal: '26/1', prevention: 'To switche' };
  expect((await does('ivan', one, closing)).refusal).toBeUndefined();
  expect(stored(one.key)?.status).toBe('closed');
});

test('S64: nobody is offered to ask, ring or invite themselves in a case of their own, and somebody else is', async () => {
  const { number } = await begun();
  const asked = async (who: Who) => {
    const { reporter } = (await here.as(who).view('case', { number })).answer;
    const { mayAsk } = (await here.as(who).view('caseRelations', { number })).answer;
    const { people } = (await here.as(who).view('caseChoices', { number })).answer;
    const self = await here.as(who).id();
    return [reporter?.isReader === true, mayAsk, people.some(({ id }) => id === self)];
  };
  expect(await asked('ivan')).toEqual([true, false, false]);
  expect(await asked('dina')).toEqual([false, true, false]);
});

test('INV11: art. 33 and 34 are the DBR’s, who sees the case, is told of it, and takes it back by judging it', async () => {
  const one = await begun();
  const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  const judged: Change = { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why };
  expect((await does('ivan', one, judged)).refusal).toMatchObject({ code: 'notAllowed' });
  const told = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === one.key);
  expect(told.map(({ as }) => as)).toContain('dpo');
  expect((await here.as('dina').view('cases', {})).answer.cases.map(({ number }) => number)).toContain(one.number);
  expect((await does('dina', one, judged)).refusal).toBeUndefined();
  expect(stored(one.key)?.owner).toBeUndefined();
  expect(stored(one.key)?.deadlineAt).toBe('2026-12-04T06:00:00Z');
  expect((await here.as('ivan').view('case', { number: one.number })).refusal).toMatchObject({
    code: 'unknownIncident',
  });
});

test('where personal data may be hit, what the IT security manager opens is the DBR’s, with its clock', async () => {
  const one = await begun({ withoutData: undefined });
  expect(one.answer.isTheirs).toBe(true);
  expect(stored(one.key)?.deadlineAt).toBe('2026-12-04T06:00:00Z');
  expect((await here.as('ivan').view('case', { number: one.number })).refusal?.code).toBe('unknownIncident');
});

test('a case of theirs on which data is named is the DBR’s from then on', async () => {
  const one = await begun();
  await here.as('ivan').action('answerIncident', { key: one.key, data: ['cpr'] });
  expect(stored(one.key)?.deadlineAt).toBe('2026-12-04T06:00:00Z');
  expect((await here.as('ivan').view('case', { number: one.number })).refusal?.code).toBe('unknownIncident');
});

test('the DBR leaves an attack without personal data to the IT security manager, who is told', async () => {
  const one = await reported();
  const input = { key: one.key, seen: await seen('dina', one.number), reason: 'En tom testmaskine' };
  expect((await here.as('dina').action('leaveToIt', input)).refusal).toBeUndefined();
  const told = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === one.key);
  expect(told.filter(({ occasion }) => occasion === 'leftToIt').map(({ as }) => as)).toEqual(['itSecurityManager']);
  expect((await here.as('ivan').view('case', { number: one.number })).answer.statement.facts).toBe(
    'Lones skærm er låst',
  );
});

test.each<[string, Partial<ActionInput<'reportIncident'>>]>([
  ['a letter that went wrong', { category: 'wrongRecipient' }],
  ['an attack on personal data', { data: ['health'] }],
])('%s is not left to them', async (_, own) => {
  const one = await reported(own);
  const input = { key: one.key, seen: await seen('dina', one.number), reason: 'x' };
  expect((await here.as('dina').action('leaveToIt', input)).refusal).toMatchObject({
    code: 'caseInvalid',
    details: { faults: ['notForIt'] },
  });
});

test('S72: of the DBR’s cases they see the steps of NIS 2, and neither who reported nor a word of it', async () => {
  const one = await reported({ words: 'Lone fik låst alle filer', data: ['health'] });
  const change: Change = { step: 'nis2Judged', disruption: 'yes', damage: 'no', reason: 'Alt er nede' };
  await does('dina', one, change);
  const { answer } = await here.as('ivan').view('nis2Cases', {});
  const shown = answer.cases.find(({ number }) => number === one.number);
  expect(shown?.steps.map(({ step }) => step)).toEqual(['earlyWarning', 'notification', 'finalReport']);
  expect(JSON.stringify(answer)).not.toMatch(/Lone|låst|health|Alt er nede/);
  const said = { receiver: 'nis2', step: 'earlyWarning', toldAt: '2026-12-01T06:45:00Z' } as const;
  const noted = await here.as('ivan').action('noteNotice', { key: one.key, nonce: crypto.randomUUID(), said });
  expect(noted.refusal).toBeUndefined();
  const police = { receiver: 'police', toldAt: '2026-12-01T06:45:00Z' } as const;
  const other = await here.as('ivan').action('noteNotice', {
    ...{ key: one.key, nonce: crypto.randomUUID(), said: police },
  });
  expect(other.refusal?.code).toBe('unknownIncident');
});

test('a case about IT is none of theirs, NIS 2 or not', async () => {
  const one = await reported({ concerns: ['it'] });
  await does('dina', one, { step: 'nis2Judged', disruption: 'yes', damage: 'no', reason: 'x' });
  const numbers = (await here.as('ivan').view('nis2Cases', {})).answer.cases.map(({ number }) => number);
  expect(numbers).not.toContain(one.number);
  const input = { key: one.key, seen: await seen('dina', one.number), reason: 'x' };
  expect((await here.as('dina').action('leaveToIt', input)).refusal).toMatchObject({
    details: { faults: ['nobodyForIt'] },
  });
});

test('nor is one about them as somebody’s manager', async () => {
  const person = await here.as('mette').id();
  await roleFixture(() => here).settled({ what: 'appoint', role: 'itSecurityManager', person, from: '2026-12-01' });
  const about = await reported({ concerns: ['manager'] });
  const other = await reported({ nonce: crypto.randomUUID() });
  const judged = { step: 'nis2Judged', disruption: 'yes', damage: 'no', reason: 'x' } as const;
  for (const one of [about, other]) expect((await does('dina', one, judged)).refusal).toBeUndefined();
  const meets = async (who: Who) => (await here.as(who).view('nis2Cases', {})).answer.cases.map(({ number }) => number);
  await expect.poll(() => meets('mette')).toContain(other.number);
  expect(await meets('mette')).not.toContain(about.number);
  expect(await meets('ivan')).toContain(about.number);
  const said = { receiver: 'nis2', step: 'earlyWarning', toldAt: '2026-12-01T06:45:00Z' } as const;
  const noted = await here.as('mette').action('noteNotice', { key: about.key, nonce: crypto.randomUUID(), said });
  expect(noted.refusal?.code).toBe('unknownIncident');
});

test('S110: nor is a case left to the reporter’s own manager before the reporter has said yes', async () => {
  await expect.poll(async () => (await here.as('mette').view('nis2Cases', {})).refusal).toBeUndefined();
  const one = await reported({ words: 'Min skærm er låst igen' });
  const leaves = { key: one.key, seen: await seen('dina', one.number), reason: 'En tom testmaskine' };
  expect((await here.as('dina').action('leaveToIt', leaves)).refusal).toBeUndefined();
  const told = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === one.key);
  const left = told.filter(({ occasion }) => occasion === 'leftToIt').map(({ person }) => person);
  expect(left).toEqual([await here.as('ivan').id()]);
  const opens = async () => (await here.as('mette').view('case', { number: one.number })).refusal?.code;
  const lists = async () => (await here.as('mette').view('cases', {})).answer.cases.map(({ number }) => number);
  expect([await opens(), await lists()]).toEqual(['unknownIncident', expect.not.arrayContaining([one.number])]);
  expect((await here.as('ivan').view('case', { number: one.number })).refusal).toBeUndefined();
  await here.as('lone').action('answerIncident', { key: one.key, managerMayKnow: 'yes' });
  await expect.poll(opens).toBeUndefined();
});
