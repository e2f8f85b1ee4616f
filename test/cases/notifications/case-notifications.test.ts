import { afterAll, beforeAll, expect, test } from 'vitest';
import { setApp } from '../../../src/standin/activity-store.ts';
import { listId, rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const said = (words = 'Et brev til en forkert') => ({
  nonce: crypto.randomUUID(),
  category: 'wrongRecipient' as const,
  words,
});
const told = async (nonce: string) =>
  (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident.endsWith(nonce));
let minute = 4;
const tick = () => here.servers[0]?.inside?.context.schedule.tick();

async function appOf(installed: boolean): Promise<void> {
  for (const who of ['dina', 'dorte', 'sune'] as const) setApp(here.standin.store, await here.as(who).id(), installed);
}

/** The case numbers that stand under somebody's bell. */
async function bell(who: Who): Promise<string> {
  const answer = await fetch(`${here.standin.url}/_standin/activity?person=${await here.as(who).id()}`);
  return JSON.stringify(await answer.json());
}

test('what is planned for the DBR is never sent when the report turns out to be about the DBR', async () => {
  // Neither the chat nor the feed: nothing gets through.
  await appOf(false);
  here.standin.faults.add({ route: 'POST .*[nN]otification', status: 503 });
  const report = said();
  const { answer } = await here.as('lone').action('reportIncident', report);
  expect((await told(report.nonce)).map(({ as, state }) => `${as} ${state}`).sort()).toEqual([
    'dpo planned',
    'serviceDesk planned',
  ]);
  await here.as('lone').action('answerIncident', { key: answer.key, concerns: ['dpo'] });
  const states = async () => (await told(report.nonce)).map(({ as, state }) => `${as} ${state}`).sort();
  await until(async () => (await states()).includes('dpo retracted'));

  await appOf(true);
  here.standin.faults.clear();
  await here.clock.move('2026-12-01T08:03');
  await tick();
  await until(async () => !(await states()).some((state) => state.endsWith('planned')));
  expect(await states()).toEqual(['dpo retracted', 'dpoDeputy sent', 'serviceDesk sent']);
  expect(await bell('dina')).not.toContain(answer.number);
  expect(await bell('dorte')).toContain(answer.number);
});

test('S105: what was taken back because the case was over is told once when it is reopened, also by the sweep of a stopped server', async () => {
  await appOf(false);
  here.standin.faults.add({ route: 'POST .*[nN]otification', status: 503 });
  const report = said();
  const { key, number = '' } = (await here.as('lone').action('reportIncident', report)).answer;
  const states = async () => (await told(report.nonce)).map(({ as, state }) => `${as} ${state}`).sort();
  const change = async (step: 'openedInError' | 'reopened') => {
    const { seen } = (await here.as('dina').view('caseRelations', { number })).answer;
    return here.as('dina').action('changeCase', { key, seen, change: { step, reason: 'Derfor' } });
  };
  const over = ['dpo retracted', 'serviceDesk retracted'];
  for (const lost of [false, true]) {
    await change('openedInError');
    await here.servers[0]?.inside?.context.ports.followUps.tellOfCases();
    minute += 4;
    await here.clock.move(`2026-12-01T08:${String(minute).padStart(2, '0')}`);
    await tick();
    await until(async () => JSON.stringify(await states()) === JSON.stringify(over));
    if (lost) {
      // The server stops between the case and its notifications.
      const list = await listId(here, 'CaseTellings');
      here.standin.faults.add({ route: `(POST|PATCH) .*/lists/${list}/items`, status: 503 });
    }
    await change('reopened');
    if (!lost) await until(async () => (await states()).join() === 'dpo planned,serviceDesk planned');
  }
  expect(await states()).toEqual(over);
  await appOf(true);
  here.standin.faults.clear();
  minute += 12;
  await here.clock.move(`2026-12-01T08:${minute}`);
  await tick();
  await until(async () => (await states()).join() === 'dpo sent,serviceDesk sent');
  expect((await bell('dina')).split(number)).toHaveLength(2);
});

test.each([
  ['nobody', { concerns: [] }],
  ['whom they do not know', { dontKnow: ['concerns'] }],
] as const)('INV9: whoever was left out by a wrong tap is told after all when it is about %s', async (_, meant) => {
  await appOf(false);
  here.standin.faults.add({ route: 'POST .*[nN]otification', status: 503 });
  const report = said();
  const { key } = (await here.as('lone').action('reportIncident', report)).answer;
  const states = async () => (await told(report.nonce)).map(({ as, state }) => `${as} ${state}`).sort();
  await here.as('lone').action('answerIncident', { key, concerns: ['it', 'dpo'] });
  await until(async () => (await states()).filter((state) => state.endsWith('retracted')).length === 2);
  await here.as('lone').action('answerIncident', { key, dontKnow: [], ...meant } as never);
  expect(await states()).toEqual(['dpo planned', 'dpoDeputy planned', 'serviceDesk planned']);
  await appOf(true);
  here.standin.faults.clear();
  // What was under way when it was taken back is given up first; a later look sends it.
  await until(async () => {
    minute += 2;
    await here.clock.move(`2026-12-01T08:${String(minute).padStart(2, '0')}`);
    await tick();
    return (await states()).every((state) => state.endsWith('sent'));
  });
});

test('a report sent again with other words after a lost answer is one case with all of it', async () => {
  const report = said('Et brev til naboen');
  await here.as('lone').action('reportIncident', report);
  await here.as('lone').action('reportIncident', { ...report, words: 'Et brev til naboen. Hun har åbnet det.' });
  await here.as('lone').action('reportIncident', { ...report, words: 'Det var i går' });
  await here.as('lone').action('reportIncident', { ...report, words: 'Det var i går' });
  const rows = (await rowsOf(here, 'statement')).filter(({ key }) => key.endsWith(report.nonce));
  expect(rows.map(({ facts }) => facts)).toEqual(['Et brev til naboen']);
  const since = (await rowsOf(here, 'caseMessage')).filter(({ incident }) => incident.endsWith(report.nonce));
  expect(since.map(({ text }) => text).toSorted()).toEqual(['Det var i går', 'Et brev til naboen. Hun har åbnet det.']);
  expect((await rowsOf(here, 'incident')).filter(({ key }) => key.endsWith(report.nonce))).toHaveLength(1);
});

test('S106: IT-Servicedesk cannot say of what it is not to stop that it is stopped, and the DBR can', async () => {
  for (const category of ['nearMiss', 'unauthorisedAccess'] as const) {
    const { answer } = await here.as('lone').action('reportIncident', { ...said(), category });
    const input = { key: answer.key, contained: 'yes' } as const;
    expect((await here.as('sune').action('reportContained', input)).refusal?.code, category).toBe('unknownIncident');
    expect((await here.as('dina').action('reportContained', input)).status, category).toBe(200);
  }
});
