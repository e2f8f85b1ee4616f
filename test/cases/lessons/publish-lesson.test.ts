import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function reported(own: Partial<ActionInput<'reportIncident'>> = {}) {
  const said = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk', ...own } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}
const lesson = (own: Partial<ActionInput<'publishLesson'>> = {}) => ({
  nonce: crypto.randomUUID(),
  title: 'Papir bliver væk',
  happens: 'En liste bliver glemt i bussen',
  instead: 'Tag den ikke med, eller tag den i en lukket taske',
  ...own,
});
const everybody = async () => (await here.as('peter').view('lessons', {})).answer.lessons;

describe('whoever cannot be known is refused', () => {
  strangersAreRefused(() => here, 'publishLesson', 'dina', lesson());
  strangersAreRefused(() => here, 'setLessonShown', 'dina', { key: 'lesson:x', shown: false });
});

test('S106: everybody reads it once, and only the DBR’s site knows the case', async () => {
  const { key, number } = await reported();
  const input = lesson({ rule: 'r06', incident: key });
  const first = await here.as('dina').action('publishLesson', input);
  expect((await here.as('dorte').action('publishLesson', input)).answer).toEqual(first.answer);
  expect(await everybody()).toEqual([first.answer]);
  const editions = (await here.as('dina').view('lessonDesk', {})).answer;
  expect(editions.sources).toEqual([{ lesson: first.answer.key, number }]);
  const nonce = key.replace(/^incident:/, '');
  for (const kind of ['lesson', 'auditEntry'] as const) {
    const rows = JSON.stringify(await rowsOf(here, kind));
    expect(rows, kind).not.toContain(number);
    expect(rows, kind).not.toContain(nonce);
  }
});

test('undo: it is taken away and shown again', async () => {
  const { key } = (await here.as('dina').action('publishLesson', lesson({ title: 'Fortryd' }))).answer;
  const shown = async () => (await everybody()).some((one) => one.key === key);
  await here.as('dina').action('setLessonShown', { key, shown: false });
  expect((await here.as('dina').action('setLessonShown', { key, shown: false })).status).toBe(200);
  expect(await shown()).toBe(false);
  await here.as('dorte').action('setLessonShown', { key, shown: true });
  expect(await shown()).toBe(true);
  const gone = await here.as('dina').action('setLessonShown', { key: 'lesson:none', shown: true });
  expect(gone.refusal?.code).toBe('unknownLesson');
});

test('design 7: a centre is named only from 10 people and 3 incidents, and it can be chosen from then on', async () => {
  const centres = async () => (await here.as('dina').view('lessonDesk', {})).answer.centres;
  const named = () => lesson({ centreName: 'Center for Liv' });
  while ((await here.as('dina').view('cases', {})).answer.cases.length < 2) await reported();
  expect(await centres()).toEqual([]);
  const early = await here.as('dina').action('publishLesson', named());
  expect(early.refusal).toMatchObject({ code: 'lessonInvalid', details: { faults: ['smallCentre'] } });
  await reported();
  expect(await centres()).toEqual(['Center for Liv']);
  expect((await here.as('dina').action('publishLesson', named())).answer.centreName).toBe('Center for Liv');
});

test('what names somebody, a case that is about the DBR, and a rule there is not are refused', async () => {
  const about = await reported({ concerns: ['dpo'] });
  const refused = async (own: Partial<ActionInput<'publishLesson'>>) =>
    (await here.as('dina').action('publishLesson', lesson(own))).refusal;
  expect((await refused({ happens: 'Mette Madsen glemte det, 311236-4321' }))?.details).toEqual({
    faults: ['cpr', 'personName'],
  });
  expect((await refused({ incident: about.key }))?.code).toBe('unknownIncident');
  expect((await refused({ rule: 'r99' }))?.code).toBe('unknownRule');
  const wrong = await here.as('dina').send('POST', '/api/jobs/publishLesson', { ...lesson(), title: '' });
  expect(wrong.refusal).toMatchObject({ code: 'badInput', details: { field: 'title' } });
  for (const who of ['lone', 'mette', 'eva', 'aksel'] as const) {
    expect((await here.as(who).action('publishLesson', lesson())).status, who).toBe(403);
  }
});

test('S111: the counts of its kind are for those the report on breaches is for, and for nobody else', async () => {
  await here.clock.move('2027-01-05T08:00');
  const quarter = '2026-4';
  const ready = async () =>
    (await here.as('dina').view('breachReports', {})).answer.ready.find((one) => one.quarter === quarter)?.figures;
  await expect.poll(ready).toBeDefined();
  await here.as('dina').carryOut('publishBreachReport', { quarter, figures: (await ready()) ?? fail() });
  const { key } = (await here.as('dina').action('publishLesson', lesson({ kind: 'lost' }))).answer;
  const figures = async (who: 'dina' | 'aksel' | 'lone' | 'peter') =>
    (await here.as(who).view('lessons', {})).answer.figures.filter((one) => one.lesson === key);
  await expect
    .poll(() => figures('aksel'))
    .toMatchObject([{ kind: 'lost', before: [{ quarter, count: '<5' }], after: [] }]);
  for (const who of ['lone', 'peter'] as const) expect(await figures(who)).toEqual([]);
});

function fail(): never {
  throw new Error('no quarter is ready');
}
