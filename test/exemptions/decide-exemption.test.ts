import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yearSpan } from '../../src/core/period.ts';
import { exemptionCounts, exemptionFigures } from '../../src/features/exemptions/exemption-figures.ts';
import { Exemption } from '../../src/features/exemptions/records.ts';
import { insideOf } from '../examples/example.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { against, exemptionSteps, grant, recommends, type Step } from './exemption-steps.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const { asked, row, shown, standing, step, assessed, granted } = exemptionSteps(() => here);

const gone = { key: 'exemption:x', seen: 1 };
describe('assessing', () => strangersAreRefused(() => here, 'assessExemption', 'dina', { ...gone, ...recommends }));
describe('deciding', () => strangersAreRefused(() => here, 'decideExemption', 'ditte', { ...gone, ...grant }));
describe('withdrawing', () => strangersAreRefused(() => here, 'withdrawExemption', 'mette', gone));
describe('ending', () => strangersAreRefused(() => here, 'endExemption', 'mette', { ...gone, reason: 'x' }));
describe('undoing', () => strangersAreRefused(() => here, 'undoExemption', 'mette', { ...gone, of: 'end' }));

test.each<[Who, Step, object]>([
  ['dina', 'assessExemption', { advice: 'måske', reason: 'x' }],
  ['dina', 'assessExemption', { advice: 'against', reason: ' ' }],
  ['ditte', 'decideExemption', { decision: 'granted', reason: 'x', until: 'for evigt' }],
  ['ditte', 'decideExemption', { decision: 'refused', reason: 'x', until: '2027-01-01' }],
  ['ditte', 'decideExemption', { decision: 'granted', reason: 'x', decidedBy: 'dina' }],
  ['mette', 'endExemption', {}],
  ['mette', 'undoExemption', { of: 'ask' }],
])('%s: %s of %j is wrong input', async (who, name, said) => {
  const reply = await here.as(who).send('POST', `/api/jobs/${name}`, { ...gone, ...said });
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('one that is not there, and one the reader does not see, are both unknown', async () => {
  expect((await here.as('dina').action('assessExemption', { ...gone, ...recommends })).refusal?.code).toBe(
    'unknownExemption',
  );
  const key = await asked({ units: ['center-liv'] }, 'karen');
  await standing(key, 'asked');
  expect((await step('simon', 'withdrawExemption', key, {})).refusal?.code).toBe('unknownExemption');
  expect(await shown('simon', key)).toBeUndefined();
  // Nord lies under the centre: its manager sees what covers it, and may not take it back.
  expect(await shown('mette', key)).toMatchObject({ isMine: false });
  expect((await step('mette', 'withdrawExemption', key, {})).refusal?.code).toBe('notAllowed');
});

test('S67, G2: the DBR assesses, a director decides; both names stand in it, and each hears what waits', async () => {
  const key = await asked();
  await standing(key, 'asked');
  expect((await step('ditte', 'decideExemption', key, grant)).refusal?.code).toBe('notAssessed');
  expect((await step('ditte', 'assessExemption', key, recommends)).refusal?.code).toBe('notAllowed');
  expect((await step('dina', 'decideExemption', key, grant)).refusal?.code).toBe('notAllowed');
  const onConditions = { advice: 'withConditions', reason: 'Ring 311236-4321', conditions: 'Log hver sms' } as const;
  const first = await step('dina', 'assessExemption', key, onConditions, 1);
  expect((await step('dina', 'assessExemption', key, onConditions, 1)).answer).toEqual(first.answer);
  await standing(key, 'assessed');
  expect(
    (await step('ditte', 'decideExemption', key, { ...grant, until: '2027-06-01' })).refusal?.details.faults,
  ).toEqual(['laterThanAsked']);
  const decided = { ...grant, until: '2027-02-28', conditions: 'Kun dagvagter' };
  const second = await step('ditte', 'decideExemption', key, decided, first.answer.row);
  expect((await step('ditte', 'decideExemption', key, decided, first.answer.row)).answer).toEqual(second.answer);
  const stored = await row(key);
  expect(stored).toMatchObject({
    ...{ state: 'granted', assessedByName: 'Dina Dam', decidedByName: 'Ditte Dal', dpoConditions: 'kept' },
    ...{ expiresOn: '2027-02-28', inForceUntil: '2027-02-28', followed: 'asAdvised', conditions: 'Kun dagvagter' },
  });
  expect(stored?.adviceReason).not.toContain('4321');
  await until(async () => {
    const told = (await rowsOf(here, 'notification')).filter(({ key: one }) =>
      one.endsWith(key.slice('exemption:'.length)),
    );
    return (
      told
        .map(({ what }) => what)
        .sort()
        .join() === 'exemptionDecided,exemptionDecided,exemptionWaits,exemptionWaits'
    );
  });
  await until(async () => {
    const entries = (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === key);
    return (
      entries
        .map(({ action }) => action)
        .sort()
        .join() === 'askExemption,assessExemption,decideExemption'
    );
  });
});

test('S37: whoever asked neither assesses nor decides, and whoever assessed does not decide', async () => {
  const own = await asked({}, 'ditte');
  await standing(own, 'asked');
  await step('dina', 'assessExemption', own, recommends, 1);
  await standing(own, 'assessed');
  const { refusal, status } = await step('ditte', 'decideExemption', own, grant);
  expect([status, refusal?.code]).toEqual([409, 'sameHands']);
  expect(refusal?.message).toContain('tre forskellige');
  expect((await shown('ditte', own))?.may.decide).toBe(false);
  expect((await step('aksel', 'decideExemption', own, grant)).refusal).toBeUndefined();
});

test('S67: against the DBR is possible, seen wherever the exemption is, and told to the accountable director', async () => {
  const key = await assessed(against);
  await step('ditte', 'decideExemption', key, grant);
  await standing(key, 'granted');
  expect(await row(key)).toMatchObject({ followed: 'againstDpo' });
  expect(await shown('mette', key)).toMatchObject({ followed: 'againstDpo', advice: 'against' });
  const accountable = await here.as('aksel').id();
  await until(async () =>
    (await rowsOf(here, 'notification')).some(
      ({ what, person }) => what === 'exemptionAgainst' && person === accountable,
    ),
  );
  const { exemptions } = (await here.as('lone').view('rule', { rule: 'r06' })).answer;
  expect(exemptions.find((one) => one.key === key)).toMatchObject({
    ...{ againstDpo: true, assessedByName: 'Dina Dam', decidedByName: 'Ditte Dal', expiresOn: '2027-05-31' },
    compensatingMeasures: 'Kun tid og sted, aldrig navn',
  });
});

test('it stands at the rule for those it covers and for nobody else; what must be read is the same', async () => {
  const before = (await here.as('lone').view('rule', { rule: 'r02' })).answer;
  const key = await granted({ rule: 'r02', version: '1.0' });
  await until(async () => (await here.as('lone').view('rule', { rule: 'r02' })).answer.exemptions.length === 1);
  const after = (await here.as('lone').view('rule', { rule: 'r02' })).answer;
  expect({ ...after, exemptions: [] }).toEqual(before);
  for (const who of ['rene', 'karen', 'nils'] as const) {
    const { exemptions } = (await here.as(who).view('rule', { rule: 'r02' })).answer;
    // Karen works in Nord in this workplace; René and Nils nowhere.
    expect(
      exemptions.map((one) => one.key),
      who,
    ).toEqual(who === 'karen' ? [key] : []);
  }
  expect((await here.as('lone').view('rule', { rule: 'r07' })).answer.exemptions).toEqual([]);
});

test('who sees the register: those with a part in it all, a manager what is theirs, an employee nothing', async () => {
  const key = await asked();
  for (const who of ['dina', 'dorte', 'rene', 'ditte', 'aksel', 'eva'] as const) {
    await until(async () => (await shown(who, key)) !== undefined);
    expect((await here.as(who).view('exemptions', {})).answer.sees).toBe('all');
  }
  expect((await here.as('mette').view('exemptions', {})).answer.sees).toBe('own');
  expect(await shown('karen', key)).toMatchObject({ isMine: false });
  expect(await shown('dagny', key)).toBeUndefined();
  expect((await here.as('lone').view('exemptions', {})).refusal?.code).toBe('notAllowed');
});

test('of two directors at once one has decided, and the other is told so', async () => {
  const key = await assessed();
  const seen = (await shown('rene', key))?.row ?? 0;
  const both = await Promise.all([
    step('ditte', 'decideExemption', key, grant, seen),
    step('aksel', 'decideExemption', key, { decision: 'refused', reason: 'For farligt' }, seen),
  ]);
  const codes = both.map(({ refusal }) => refusal?.code);
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect(codes.some((code) => code === 'changedMeanwhile' || code === 'exemptionSettled')).toBe(true);
  const versions = (await rowsOf(here, 'exemption')).filter((one) => one.key === key);
  expect(versions).toHaveLength(1);
});

test('a decision on an assessment that has changed since it was seen is refused', async () => {
  const key = await assessed();
  const seen = (await shown('rene', key))?.row ?? 0;
  await step('dorte', 'assessExemption', key, against, seen);
  const { refusal, status } = await step('ditte', 'decideExemption', key, grant, seen);
  expect([status, refusal?.code]).toEqual([409, 'changedMeanwhile']);
});

test('it is taken back before a decision by whoever asked, and asked again; repeats are the same', async () => {
  const key = await assessed();
  const first = await step('mette', 'withdrawExemption', key, {});
  await standing(key, 'withdrawn');
  expect((await step('mette', 'withdrawExemption', key, {}, 1)).answer).toEqual(first.answer);
  expect(await shown('mette', key)).toMatchObject({ may: { undo: 'withdraw' } });
  expect((await step('dina', 'assessExemption', key, against)).refusal?.code).toBe('exemptionSettled');
  await step('mette', 'undoExemption', key, { of: 'withdraw' });
  expect(await row(key)).toMatchObject({ state: 'assessed', deed: 'undone' });
});

test('a decision is undone on the same day by whoever made it, and no other day', async () => {
  const key = await granted();
  expect((await step('aksel', 'undoExemption', key, { of: 'decide' })).refusal?.code).toBe('exemptionUndoLate');
  const undone = await step('ditte', 'undoExemption', key, { of: 'decide' });
  expect((await step('ditte', 'undoExemption', key, { of: 'decide' }, 1)).answer).toEqual(undone.answer);
  expect(await row(key)).toMatchObject({ state: 'assessed', expiresOn: '2027-05-31' });
  expect((await row(key))?.decidedBy).toBeUndefined();
  await standing(key, 'assessed');
  await step('dina', 'undoExemption', key, { of: 'assess' });
  expect((await row(key))?.advice).toBeUndefined();
});

test('it is ended early by whoever asked or a director, with a reason, and goes on in a renewal that knows it', async () => {
  const key = await granted();
  expect((await step('eva', 'endExemption', key, { reason: 'x' })).refusal?.code).toBe('notAllowed');
  const ended = await step('mette', 'endExemption', key, { reason: 'Nyt system' });
  await standing(key, 'ended');
  expect((await step('mette', 'endExemption', key, { reason: 'Nyt system' }, 1)).answer).toEqual(ended.answer);
  const stored = await row(key);
  expect(stored).toMatchObject({ state: 'ended', endedOn: '2026-12-01', endedByName: 'Mette Madsen' });
  expect(stored?.inForceUntil).toBeUndefined();
  await until(async () => {
    const { exemptions } = (await here.as('lone').view('rule', { rule: 'r06' })).answer;
    return exemptions.every((one) => one.key !== key);
  });
  expect((await shown('mette', key))?.may).toMatchObject({ renew: true, undo: 'end' });
  const next = await asked({ renews: key });
  await standing(next, 'asked');
  expect((await shown('mette', next))?.earlier).toEqual([
    { key, from: '2026-12-01', expiresOn: '2027-05-31', state: 'ended' },
  ]);
  expect((await shown('mette', key))?.isRenewed).toBe(true);
});

test('INV12, S37: a row somebody has typed granted into says so in the register, and exempts nobody', async () => {
  const key = await asked();
  const records = here.servers[0]?.inside?.context.ports.records;
  const there = await records?.fetch(Exemption, key);
  if (!records || !there) throw new Error('it is not there');
  await records.update(Exemption, there, { ...there.record, state: 'granted', expiry: 'later' });
  await standing(key, 'granted');
  expect(await shown('rene', key)).toMatchObject({ state: 'granted', undecided: true });
  expect((await here.as('lone').view('rule', { rule: 'r06' })).answer.exemptions.map((one) => one.key)).not.toContain(
    key,
  );
  expect((await shown('rene', await granted()))?.undecided).toBeUndefined();
});

test('S115: behind each figure of the year stand as many exemptions as it says, also those that are over', async () => {
  const reader = insideOf(here).ports.reader();
  const figures = exemptionFigures(reader.all(Exemption), yearSpan(2026, reader.today));
  expect(figures.asked).toBeGreaterThan(figures.granted);
  for (const show of exemptionCounts) {
    const { exemptions } = (await here.as('dina').view('exemptions', { show, year: '2026' })).answer;
    expect(exemptions, show).toHaveLength(figures[show]);
    expect((await here.as('dina').view('exemptions', { show, year: '2025' })).answer.exemptions, show).toEqual([]);
  }
});
