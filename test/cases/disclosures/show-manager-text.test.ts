import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function reported(own: Partial<ActionInput<'reportIncident'>> = {}) {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Listen kom forkert', ...own } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}
const write = (key: string, own: Partial<ActionInput<'showManagerText'>> = {}, who: Who = 'dina') =>
  here.as(who).action('showManagerText', { key, text: 'Tjek nummeret, før I sender', namesReporter: false, ...own });
const mine = async (number: string) =>
  (await here.as('lone').view('passedOn', {})).answer.texts.find((text) => text.number === number);
const say = async (number: string, answer: 'agreed' | 'objected', words?: string) => {
  const { key = '', seen = 0 } = (await mine(number)) ?? {};
  return here.as('lone').action('answerManagerText', { key, seen, answer, ...(words && { words }) });
};
const onCase = async (number: string) => (await here.as('dina').view('casePassedOn', { number })).answer;
const release = async (number: string, reason?: string) => {
  const [text] = (await onCase(number)).texts;
  const input = { key: text?.key ?? '', seen: text?.seen ?? 0, ...(reason && { reason }) };
  return here.as('dina').action('releaseManagerText', input);
};
const withMette = async (number: string) =>
  (await here.as('mette').view('managerTexts', {})).answer.texts.find((text) => text.number === number);
const stepsOf = async (key: string) =>
  (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === key).map(({ what }) => what);
const toldOf = async (key: string) =>
  (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === key);

const nothing = { key: 'managertext:none' };
describe('whoever cannot be known is refused', () => {
  const text = { text: 'Tjek', namesReporter: false };
  strangersAreRefused(() => here, 'showManagerText', 'dina', { key: 'incident:x', ...text });
  strangersAreRefused(() => here, 'releaseManagerText', 'dina', { ...nothing, seen: 1 });
  strangersAreRefused(() => here, 'withdrawManagerText', 'dina', nothing);
  strangersAreRefused(() => here, 'answerManagerText', 'lone', { ...nothing, seen: 1, answer: 'agreed' });
  strangersAreRefused(() => here, 'openManagerText', 'mette', nothing);
  strangersAreRefused(() => here, 'followUpCase', 'mette', { ...nothing, seen: 1, words: 'x' });
});

test('S85, S110: from the DBR’s words past the reporter to the manager’s follow-up, each told by the number alone', async () => {
  const { key, number } = await reported();
  expect((await write(key)).answer).toMatchObject({ managerName: 'Mette Madsen', state: 'shown', needsReason: true });
  expect(await withMette(number)).toBeUndefined();
  expect((await release(number)).refusal).toMatchObject({
    code: 'managerTextInvalid',
    details: { faults: ['reporterFirst'] },
  });

  expect(await mine(number)).toMatchObject({ managerName: 'Mette Madsen', mayAnswer: true });
  expect((await say(number, 'agreed')).answer.answer).toBe('agreed');
  const released = await release(number);
  expect(released.answer.state).toBe('released');
  expect((await release(number)).answer).toEqual(released.answer);

  expect(await withMette(number)).toEqual({
    key: released.answer.key,
    number,
    releasedAt: expect.any(String),
    seen: expect.any(Number),
  });
  const mette = here.as('mette');
  const opened = (await mette.action('openManagerText', { key: released.answer.key })).answer;
  expect(opened.opened).toMatchObject({ category: 'wrongRecipient', text: 'Tjek nummeret, før I sender' });
  expect(JSON.stringify(opened)).not.toMatch(/Lone|Listen/);
  const said = { key: opened.key, seen: opened.seen, words: 'Talt om det. Intet om 311236-4321' };
  const followed = await mette.action('followUpCase', said);
  expect(followed.answer.opened?.followUp).toBe('Talt om det. Intet om 3112••-••••');
  expect((await mette.action('followUpCase', said)).answer).toEqual(followed.answer);

  expect((await onCase(number)).texts[0]).toMatchObject({ followUp: 'Talt om det. Intet om 3112••-••••' });
  await until(async () => (await stepsOf(key)).includes('managerFollowedUp'));
  expect(await stepsOf(key)).toEqual(
    expect.arrayContaining(['textShown', 'textAgreed', 'textReleased', 'textOpened', 'managerFollowedUp']),
  );
  await until(async () => (await toldOf(key)).every(({ state }) => state === 'sent'));
  const told = (await toldOf(key)).filter(({ as }) => as === 'reporter' || as === 'manager');
  expect(told.map(({ as, toName }) => `${as} ${toName}`).sort()).toEqual(['manager Mette Madsen', 'reporter Melder']);
});

test('the reporter says no: it goes only with a reason, which the reporter can read', async () => {
  const { number, key } = await reported();
  await write(key);
  await say(number, 'objected', 'Jeg kan kendes på det');
  expect((await release(number)).refusal?.details).toEqual({ faults: ['reasonMissing'] });
  expect((await release(number, 'De andre skal vide det')).answer.state).toBe('released');
  expect(await mine(number)).toMatchObject({ releaseReason: 'De andre skal vide det', mayAnswer: false });
  expect((await say(number, 'agreed')).refusal?.code).toBe('managerTextReleased');
});

test('when the time is up it may be released without an answer', async () => {
  const { number, key } = await reported();
  await write(key);
  expect((await onCase(number)).hours).toBe(2);
  // To the second it is a matter of whose clock one asks.
  await here.clock.move('+3h');
  expect((await release(number)).answer.state).toBe('released');
});

test('undo: it can be taken back until the manager has opened it, and then no more', async () => {
  const { number, key } = await reported();
  await write(key);
  await say(number, 'agreed');
  const { key: text } = (await release(number)).answer;
  const taken = await here.as('dina').action('withdrawManagerText', { key: text });
  expect(taken.answer.state).toBe('withdrawn');
  expect((await here.as('dorte').action('withdrawManagerText', { key: text })).answer.state).toBe('withdrawn');
  expect((await here.as('mette').action('openManagerText', { key: text })).refusal?.code).toBe('unknownManagerText');
  await release(number);
  await here.as('mette').action('openManagerText', { key: text });
  const late = await here.as('dina').action('withdrawManagerText', { key: text });
  expect(late.refusal?.details).toEqual({ faults: ['alreadyOpened'] });
  expect((await write(key, { text: 'Noget andet' })).refusal?.details).toEqual({ faults: ['alreadyOpened'] });
});

test('S110: the name needs the reporter’s yes', async () => {
  const { key, number } = await reported({ managerMayKnow: 'later' });
  const named = { text: 'Lone så det', namesReporter: true };
  expect((await write(key, named)).refusal?.details).toEqual({ faults: ['noConsent', 'nameInText'] });
  await here.as('lone').action('answerIncident', { key, managerMayKnow: 'yes' });
  await write(key, named);
  await say(number, 'agreed');
  const { key: text } = (await release(number)).answer;
  const { opened } = (await here.as('mette').action('openManagerText', { key: text })).answer;
  expect(opened?.reporterName).toBe('Lone Lund');
});

describe('somebody the report is about', () => {
  test('S85: is passed over for the next one up, who is told instead', async () => {
    const { key, number } = await reported({ concerns: ['manager'] });
    expect((await write(key)).answer.managerName).toBe('Karen Krogh');
    expect((await onCase(number)).ownManager).toBe('Karen Krogh');
  });

  test('has nothing any more when the reporter says so afterwards', async () => {
    const { key, number } = await reported();
    await write(key);
    await say(number, 'agreed');
    const { key: text } = (await release(number)).answer;
    await here.as('lone').action('answerIncident', { key, concerns: ['manager'] });
    await until(async () => (await withMette(number)) === undefined);
    expect((await here.as('mette').action('openManagerText', { key: text })).refusal?.code).toBe('unknownManagerText');
    expect((await onCase(number)).texts[0]?.isShutOut).toBe(true);
  });

  test('the DBR it is about writes nothing and sees nothing; the deputy does', async () => {
    const { key, number } = await reported({ concerns: ['dpo'] });
    expect((await write(key)).refusal?.code).toBe('unknownIncident');
    expect((await here.as('dina').view('casePassedOn', { number })).refusal?.code).toBe('unknownIncident');
    expect((await write(key, {}, 'dorte')).status).toBe(200);
  });
});

test('nobody else may, and nobody meets anybody else’s', async () => {
  const { key, number } = await reported();
  const { key: text } = (await write(key)).answer;
  for (const who of ['lone', 'mette', 'eva', 'aksel', 'rene'] as const) {
    expect((await write(key, {}, who)).status, who).toBe(403);
    expect((await here.as(who).action('releaseManagerText', { key: text, seen: 1 })).status, who).toBe(403);
    expect((await here.as(who).action('withdrawManagerText', { key: text })).status, who).toBe(403);
  }
  expect((await here.as('lone').action('openManagerText', { key: text })).status).toBe(403);
  await say(number, 'agreed');
  await release(number);
  expect((await here.as('karen').action('openManagerText', { key: text })).refusal?.code).toBe('unknownManagerText');
  const seen = (await mine(number))?.seen ?? 0;
  const foreign = await here.as('ali').action('answerManagerText', { key: text, seen, answer: 'objected' });
  expect(foreign.refusal?.code).toBe('unknownManagerText');
  expect((await here.as('mette').action('followUpCase', { key: text, seen, words: 'Før den er åbnet' })).status).toBe(
    404,
  );
});

test.each([
  ['showManagerText', { key: 'incident:x', text: '', namesReporter: false }, 'text'],
  ['answerManagerText', { key: 'x', seen: 1, answer: 'perhaps' }, 'answer'],
  ['releaseManagerText', { key: 'x', seen: 'one' }, 'seen'],
] as const)('wrong input to %s names its field', async (job, input, field) => {
  const who = job === 'answerManagerText' ? 'lone' : 'dina';
  const reply = await here.as(who).send('POST', `/api/jobs/${job}`, input);
  expect(reply.refusal).toMatchObject({ code: 'badInput', details: { field } });
});

test('two at once: the one who had not seen the other’s answer is told so', async () => {
  const { key, number } = await reported();
  await write(key);
  const before = (await onCase(number)).texts[0];
  await write(key, { text: 'Noget andet' });
  const { key: text = '', seen = 0 } = before ?? {};
  const reply = await here.as('lone').action('answerManagerText', { key: text, seen, answer: 'agreed' });
  expect(reply.refusal?.code).toBe('changedMeanwhile');
});
