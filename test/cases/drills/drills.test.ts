import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const drill: ActionInput<'startDrill'> = {
  nonce: '00000000-0000-4000-8000-00000000d111',
  title: 'Phishing en mandag morgen',
  hours: 3,
  tells: ['dpo', 'serviceDesk'],
};
const learnt = { key: `drill:${drill.nonce}`, wentWell: 'Alle meldte', toImprove: 'Telefonlisten' };
const said = (own: Partial<ActionInput<'reportIncident'>> = {}): ActionInput<'reportIncident'> => ({
  nonce: crypto.randomUUID(),
  category: 'malicious',
  words: 'Jeg trykkede på linket',
  isDrill: true,
  ...own,
});
const told = async (key: string) =>
  (await rowsOf(here, 'caseNotification'))
    .filter(({ incident }) => incident === key)
    .map(({ occasion, as, state }) => `${occasion} ${as} ${state}`)
    .sort();
const tick = () => here.servers[0]?.inside?.context.schedule.tick();
async function bell(who: Who): Promise<string> {
  const answer = await fetch(`${here.standin.url}/_standin/activity?person=${await here.as(who).id()}`);
  return JSON.stringify(await answer.json());
}

strangersAreRefused(() => here, 'startDrill', 'dina', drill);
strangersAreRefused(() => here, 'endDrill', 'dina', learnt);

test('wrong input and wrong people are refused, and without a drill no report can be one', async () => {
  for (const who of ['lone', 'aksel', 'sune', 'eva'] as const) {
    expect((await here.as(who).action('startDrill', drill)).status, who).toBe(403);
  }
  expect((await here.as('dina').action('startDrill', { ...drill, tells: [] })).refusal?.code).toBe('badInput');
  expect((await here.as('dina').action('startDrill', { ...drill, title: 'cpr 311236-4321' })).refusal?.code).toBe(
    'cprFound',
  );
  expect((await here.as('dina').action('endDrill', learnt)).refusal?.code).toBe('unknownDrill');
  expect((await here.as('lone').action('reportIncident', said())).refusal?.code).toBe('noDrill');
  expect(await rowsOf(here, 'incident')).toEqual([]);
});

test('a drill is marked from the report to the notice, disturbs nobody who takes no part, and counts nowhere', async () => {
  const started = (await here.as('dina').action('startDrill', drill)).answer;
  expect((await here.as('dina').action('startDrill', drill)).answer).toEqual(started);
  const other = { ...drill, nonce: crypto.randomUUID() };
  expect((await here.as('dorte').action('startDrill', other)).refusal?.code).toBe('drillRunning');
  expect((await here.as('lone').view('reports', {})).answer.drill).toMatchObject({ title: drill.title });

  const practised = (await here.as('lone').action('reportIncident', said())).answer;
  const { key } = practised;
  expect(practised.isDrill).toBe(true);
  await until(async () => (await told(key)).every((line) => line.endsWith('sent')));
  expect(await told(key)).toEqual(['reported dpo sent', 'reported serviceDesk sent']);
  expect(await bell('dina')).toContain(`ØVELSE: sag ${practised.number}`);
  const [row] = (await rowsOf(here, 'incident')).filter((one) => one.key === key);
  expect(row?.isDrill).toBe(true);

  const line = (await here.as('dina').view('cases', {})).answer.cases.find((one) => one.key === key);
  expect(line?.isDrill).toBe(true);
  expect((await here.as('sune').view('deskCases', {})).answer.cases[0]?.isDrill).toBe(true);
  expect(await thingsOf(here.as('dina'), 'openCase', 'moreCases')).toEqual([]);
  expect(await thingsOf(here.as('sune'), 'stopCases')).toEqual([]);

  // Escalation runs as it would, but only to those who take part; the deputy and the director do not.
  await here.clock.move('2026-12-01T10:30');
  await tick();
  expect(await told(key)).toEqual(['reported dpo sent', 'reported serviceDesk sent']);
  const real = (await here.as('lone').action('reportIncident', { ...said(), isDrill: undefined })).answer;
  expect(real).not.toHaveProperty('isDrill');
  expect(await thingsOf(here.as('dina'), 'openCase', 'moreCases')).toHaveLength(1);
});

test('it ends with what was learnt, closes its cases and nothing real', async () => {
  expect((await here.as('dina').action('endDrill', { ...learnt, wentWell: ' ' })).refusal?.code).toBe('badInput');
  const ended = (await here.as('dina').action('endDrill', learnt)).answer;
  expect((await here.as('dina').action('endDrill', learnt)).answer.endedAt).toBe(ended.endedAt);
  const [shown] = (await here.as('dorte').view('drills', {})).answer.drills;
  expect(shown).toMatchObject({ running: false, wentWell: 'Alle meldte', figures: { reports: 1, toTold: 0 } });
  const states = (await rowsOf(here, 'incident')).map(({ isDrill, status }) => `${isDrill === true} ${status}`);
  expect(states.sort()).toEqual(['false received', 'true closed']);
  expect((await here.as('lone').action('reportIncident', said())).refusal?.code).toBe('noDrill');
  expect((await here.as('lone').view('reports', {})).answer).not.toHaveProperty('drill');
});

test('what is said and done in a drill disturbs nobody else either, and no drill is like a real case', async () => {
  const small = { ...drill, nonce: crypto.randomUUID(), tells: ['serviceDesk'] } satisfies typeof drill;
  expect((await here.as('dina').action('startDrill', small)).status).toBe(200);
  const practised = (await here.as('lone').action('reportIncident', said({ category: 'nearMiss' }))).answer;
  const real = (await here.as('lone').action('reportIncident', { ...said({ category: 'paper' }), isDrill: undefined }))
    .answer;
  const { key, number = '' } = practised;
  const relations = async (of = '') => (await here.as('dina').view('caseRelations', { number: of })).answer;
  const change = { key, seen: (await relations(number)).seen, category: 'paper', reason: 'Den blev åbnet' } as const;
  expect((await here.as('dina').action('reclassifyCase', change)).status).toBe(200);
  await here.as('lone').action('tellMore', { key, nonce: crypto.randomUUID(), text: 'Der var to breve' });
  await here.as('lone').action('withdrawReport', { key });
  expect((await told(key)).map((line) => line.replace(/ \w+$/, ''))).toEqual(['reported serviceDesk']);
  expect((await relations(number)).similar).toEqual([]);
  expect((await relations(real.number)).similar).toEqual([]);
  const merge = { key, seen: (await relations(number)).seen, into: real.number ?? '' };
  expect((await here.as('dina').action('mergeCases', merge)).refusal?.details).toEqual({ faults: ['mergeDrill'] });
  const { cells } = (await here.as('dina').view('casePattern', { month: '2026-12' })).answer;
  expect(cells.flatMap(({ numbers }) => numbers)).not.toContain(number);
});

test('whoever a practised report is about does not close it: the deputy ends the drill for that one', async () => {
  await here
    .as('dina')
    .action('endDrill', { ...learnt, key: (await here.as('dina').view('drills', {})).answer.drills[0]?.key ?? '' });
  const about = { ...drill, nonce: crypto.randomUUID() };
  await here.as('dina').action('startDrill', about);
  const { key } = (await here.as('lone').action('reportIncident', said())).answer;
  await here.as('lone').action('answerIncident', { key, concerns: ['dpo'] });
  const end = { ...learnt, key: `drill:${about.nonce}` };
  const status = async () => (await rowsOf(here, 'incident')).find((one) => one.key === key)?.status;
  expect((await here.as('dina').action('endDrill', end)).status).toBe(200);
  expect(await status()).toBe('received');
  expect((await here.as('dorte').action('endDrill', end)).status).toBe(200);
  expect(await status()).toBe('closed');
});
