import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionName, actions, type ViewName, views } from '../../src/contract/contract.ts';
import type { Concern } from '../../src/features/cases/incident/incident.ts';
import { may } from '../../src/roles.ts';
import { setupApp, sites } from '../../src/standin/identity.ts';
import { listId, rowsOf } from '../rows.ts';
import { queryAbout } from '../view-queries.ts';
import { accessAs, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
let about: { key: string; number: string };
let part: { key: string; number: string };
const keys: Partial<Record<'task' | 'lesson' | 'text' | 'edit', string>> = {};
beforeAll(async () => {
  here = await world();
  [about, part] = [await reported(), await reported()];
  await handled();
  const concerns: Concern[] = ['dpo', 'it', 'director', 'manager'];
  await here.as('lone').action('answerIncident', { key: about.key, concerns });
});
afterAll(() => here.close());

async function reported(): Promise<{ key: string; number: string }> {
  const said = { nonce: crypto.randomUUID(), category: 'lostDevice', words: 'Min telefon er væk' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}

/** Everything those it is about had to do with it, before it turned out to be about them. */
async function handled(): Promise<void> {
  const dina = here.as('dina');
  const { key, number } = about;
  await dina.view('case', { number });
  for (const who of ['dina', 'mette', 'aksel', 'sune'] as const) {
    const task = {
      key,
      nonce: crypto.randomUUID(),
      kind: 'other',
      text: 'Se på det',
      owner: await here.as(who).id(),
    } as const;
    keys.task = (await dina.action('addCaseTask', task)).answer.key;
    const guest = { key, person: await here.as(who).id(), purpose: 'decide', until: '2026-12-20' } as const;
    if (who !== 'dina') await dina.action('inviteToCase', guest);
  }
  await dina.action('showManagerText', { key, text: 'Tal om telefoner', namesReporter: false });
  const [text] = (await here.as('lone').view('passedOn', {})).answer.texts;
  await here.as('lone').action('answerManagerText', { key: text?.key ?? '', seen: text?.seen ?? 0, answer: 'agreed' });
  const [shown] = (await dina.view('casePassedOn', { number })).answer.texts;
  keys.text = (await dina.action('releaseManagerText', { key: shown?.key ?? '', seen: shown?.seen ?? 0 })).answer.key;
  const learnt = { title: 'Telefoner', happens: 'De bliver væk', instead: 'Spær dem' };
  keys.lesson = (
    await dina.action('publishLesson', { nonce: crypto.randomUUID(), incident: key, ...learnt })
  ).answer.key;
  const { seen } = (await dina.view('caseRelations', { number: part.number })).answer;
  await dina.action('mergeCases', { key: part.key, seen, into: number });
  const owner = await accessAs(here.standin, setupApp);
  const list = await listId(here, 'Incidents');
  const site = sites.find((one) => one.key === 'dbr')?.id;
  await owner.patch(`/sites/${site}/lists/${list}/items/${Number(number.slice(5))}/fields`, {
    Cause: 'Skrevet i listen',
  });
  here.servers[0]?.inside?.context.microsoft.notified(`sites/here/lists/${list}`);
  await until(async () => (await rowsOf(here, 'foreignEdit')).length > 0);
  keys.edit = (await rowsOf(here, 'foreignEdit'))[0]?.key;
}

const people = [
  'dina',
  'sune',
  'aksel',
  'ditte',
  'mette',
  'karen',
  'rene',
  'eva',
  'sofie',
] as const satisfies readonly Who[];

describe('design section 7: whoever a report is about is out of every view', () => {
  test.each(people)('%s', async (who) => {
    const reader = here.as(who);
    for (const name of Object.keys(views) as ViewName[]) {
      const paths = [about, part].map(({ number }) => `${name}?${new URLSearchParams(queryAbout(name, number))}`);
      // A page that says nothing of one case is asked for once: nobody may ask for more in a minute than a person does.
      for (const path of new Set(paths)) {
        const reply = await reader.send('GET', `/api/views/${path}`);
        const said = JSON.stringify(reply.refusal ?? reply.answer);
        const found = [about, part].filter(
          (one) => said.includes(one.number) || said.includes(one.key.replace('incident:', '')),
        );
        expect(found, `${name}: ${said.slice(0, 400)}`).toEqual([]);
      }
    }
  });
});

describe('… and of every job', () => {
  const because = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  const nonce = () => crypto.randomUUID();
  const inputs = (): Partial<Record<ActionName, object>> => ({
    takeOverIncident: {},
    changeCase: { seen: 1, change: { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...because } },
    decideCase: { seen: 1, art33: 'yes', art34: 'no', reason: 'a' },
    ratifyDecision: { seen: 1 },
    savePaper: { place: { paper: 'story', field: 'remedies' }, text: 'a', seen: '' },
    recordNotification: { seen: 1, turn: 1, receiptNumber: 'V', sentAt: '2026-12-01T07:00:00Z' },
    exportCase: { what: 'case', format: 'json' },
    reportContained: { contained: 'no' },
    askReporter: { nonce: nonce(), text: 'a' },
    addCaseTask: { nonce: nonce(), kind: 'other', text: 'a' },
    mergeCases: { seen: 1, into: part.number },
    partCases: {},
    reclassifyCase: { seen: 1, category: 'paper', reason: 'a' },
    correctFacts: { seen: 1, persons: '1', reason: 'a' },
    noteTouched: { seen: 1, rules: [], systems: [] },
    showManagerText: { text: 'a', namesReporter: false },
    handOverFacts: {
      nonce: nonce(),
      recipient: 'a',
      basis: 'b',
      content: 'c',
      about: 'other',
      told: 'yes',
      toldNote: 'd',
    },
    answerIncident: {},
    reportFor: {},
    takeAsOwn: {},
    tellMore: { nonce: nonce(), text: 'a' },
    moveWords: { nonce: nonce(), read: {} },
    withdrawReport: {},
    releaseManagerText: { key: keys.text, seen: 1 },
    withdrawManagerText: { key: keys.text },
    openManagerText: { key: keys.text },
    followUpCase: { key: keys.text, seen: 1, words: 'a' },
    setLessonShown: { key: keys.lesson, shown: false },
    settleForeignEdit: { key: keys.edit, note: 'a' },
    publishLesson: { key: undefined, incident: about.key, nonce: nonce(), title: 'a', happens: 'b', instead: 'c' },
    reportIncident: { key: undefined, nonce: about.key.replace('incident:', ''), category: 'paper', words: '' },
  });

  // Of what is about a director another one decides.
  test.each(people.filter((who) => who !== 'ditte'))('%s', async (who) => {
    const reader = here.as(who);
    const { roles } = (await reader.view('me', {})).answer;
    for (const { key } of [about, part]) {
      for (const [name, input] of Object.entries(inputs())) {
        const body = { key, ...input };
        expect(
          actions[name as ActionName].input.safeParse(JSON.parse(JSON.stringify(body))).error,
          name,
        ).toBeUndefined();
        const { status, refusal } = await reader.send('POST', `/api/jobs/${name}`, body);
        expect([name, status, refusal?.code]).toEqual([
          name,
          may(roles, name as ActionName) ? 404 : 403,
          refusal?.code,
        ]);
      }
    }
    const { task } = keys;
    expect((await reader.send('POST', '/api/jobs/moveCaseTask', { task, state: 'done' })).status).toBe(404);
  });
});
