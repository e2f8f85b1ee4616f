import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../rows.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { until, type World, world } from '../../world.ts';
import { editionFixture } from './edition-fixture.ts';

let here: World;
const editions = editionFixture(() => here);
beforeAll(async () => {
  here = await world();
  await editions.secondEditor();
});
afterAll(() => here.close());

const mandate = { kind: 'correction', from: '2026-12-01', caseRef: '26/2', decidedOn: '2026-11-30' } as const;
const shownTo = async (who: 'eva' | 'sofie') => (await here.as(who).view('correction', { rule: 'r01' })).answer;
const corrected = async () => {
  const { version, textDa } = await shownTo('eva');
  return { rule: 'r01', version, textDa: `${textDa} Rettet.` };
};

test('S16: without a mandate nothing is corrected, and what is missing is said', async () => {
  expect(await shownTo('eva')).toMatchObject({ version: '1.0', lack: 'noMandate' });
  const { refusal } = await here.as('eva').action('correctRule', await corrected());
  expect(refusal).toMatchObject({ code: 'revisionInvalid', details: { faults: ['noMandate'] } });
  expect(await rowsOf(here, 'draft')).toEqual([]);
});

test('S37: whoever recorded the mandate corrects nothing under it alone', async () => {
  await here.as('sofie').carryOut('recordStandingMandate', mandate);
  await until(async () => (await shownTo('eva')).lack === undefined);
  expect((await shownTo('sofie')).lack).toBe('ownMandate');
});

test('what says the same, holds a CPR number or is of an older version is refused', async () => {
  const { version, textDa } = await shownTo('eva');
  const press = (own: object) => here.as('eva').action('correctRule', { rule: 'r01', version, textDa, ...own });
  expect((await press({})).refusal?.code).toBe('draftsUnready');
  expect((await press({ textDa: '' })).refusal?.code).toBe('draftsUnready');
  expect((await press({ textDa: `${textDa} 311236-4321` })).refusal?.code).toBe('cprFound');
  expect((await press({ version: '0.9', textDa: 'Andet' })).refusal?.code).toBe('ruleReplaced');
});

test('S16, S37, INV5: two people and two presses publish it, nobody is asked again, and Direktionen hears of it', async () => {
  const lone = here.as('lone');
  await lone.carryOut('confirmReading', { rule: 'r01', version: '1.0', language: 'da' });
  const before = (await lone.view('start', {})).answer.owed.map(({ rule }) => rule);
  const told = async () => (await here.as('eva').view('distribution', {})).answer.shown;
  const reached = await told();

  const wish = await corrected();
  const sent = await here.as('eva').carryOut('correctRule', wish);
  expect(sent).toMatchObject({ edition: expect.stringMatching(/^\d{4}(\.\d+)?a$/), state: 'reviewing' });
  expect(await here.as('eva').carryOut('correctRule', wish)).toEqual(sent);
  expect((await shownTo('eva')).lack).toBe('waits');
  const { key, version: seen } = await editions.view(sent.edition);
  const [waits] = await thingsOf(here.as('aksel'), 'nextOfEdition');
  expect(waits).toMatchObject({ edition: sent.edition, deed: 'correct' });

  expect((await here.as('eva').action('approveCorrection', { key, seen })).refusal?.code).toBe('ownWork');
  const out = await here.as('aksel').carryOut('approveCorrection', { key, seen });
  expect(out.state).toBe('published');
  expect(await here.as('aksel').carryOut('approveCorrection', { key, seen })).toEqual(out);

  const [row] = (await rowsOf(here, 'ruleVersion')).filter(({ key: one }) => one === 'r01:1.0.1');
  expect(row).toMatchObject({ material: false, textDa: wish.textDa });
  expect(await editions.view(sent.edition)).toMatchObject({ underMandate: true, use: { state: 'listed' } });
  await until(async () => (await lone.view('rule', { rule: 'r01' })).answer.version === '1.0.1');
  expect((await lone.view('rule', { rule: 'r01' })).answer).toMatchObject({ mine: 'confirmed' });
  expect((await lone.view('start', {})).answer.owed.map(({ rule }) => rule)).toEqual(before);
  expect(await told()).toEqual(reached);
});

test('what is no correction is not adopted by an approval alone', async () => {
  await editions.start('2027.8');
  await editions.write('r02', 'revision:handbook:2027.8');
  await editions.change('eva', '2027.8', { step: 'submit' });
  const { key, version: seen } = await editions.view('2027.8');
  const { refusal } = await here.as('aksel').action('approveCorrection', { key, seen });
  expect(refusal).toMatchObject({ code: 'revisionInvalid', details: { faults: ['wrongType'] } });
});
