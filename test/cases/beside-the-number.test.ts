import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseChange } from '../../src/features/cases/wanted-change.ts';
import type { Kind } from '../../src/lists.ts';
import { lists } from '../../src/lists.ts';
import type { ActivityAnswer } from '../../src/standin/pages/wire.ts';
import { chat } from '../bot/chat.ts';
import { rowsOf } from '../rows.ts';
import { nameOf, upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

/** What a case leaves nothing in, and why: a new list has to be walked past here, or to say why not. */
const untouched: Partial<Record<Kind, string>> = {
  mandate: 'who decides out of hours',
  drill: 'an exercise',
  breachReport: 'figures of a quarter that is over',
  yearFigures: 'figures of a year',
  annualReport: 'figures of a year that is over, and what is written of them',
  foreignEdit: 'what is changed past the app',
  siteTouch: 'what Microsoft’s log says',
  siteCheck: 'what Microsoft’s log says',
  question: 'questions about rules',
};

const others = ['ali', 'mette', 'karen', 'dina', 'dorte', 'aksel', 'ditte', 'sune', 'eva', 'rene', 'sofie'] as const;

let here: World;
let cases: readonly { key: string; number: string }[] = [];
let passedAlong: { key: string; number: string };
let lone: { id: string; named: RegExp };
beforeAll(async () => {
  here = await world();
  const id = await here.as('lone').id();
  lone = { id, named: new RegExp(`\\bLone|\\bLund|${id}|${upnOf('lone')}`) };
  cases = [await reported('Min telefon er væk'), await reported('Min tablet er væk også'), await written()];
  const untaken = await reported('Min nøgle er væk');
  cases = [...cases, untaken];
  await livedThrough(cases);
  await saidYes(untaken);
});
afterAll(() => here.close());

async function reported(words: string): Promise<{ key: string; number: string }> {
  const said = { nonce: crypto.randomUUID(), category: 'lostDevice', words, contact: 'Lones mobil' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}

/** The same through the bot. */
async function written(): Promise<{ key: string; number: string }> {
  const before = new Set((await rowsOf(here, 'incident')).map(({ key }) => key));
  await chat(here, 'lone').writes('Jeg har sendt en mail med sygdom til en forkert borger');
  const [made] = (await rowsOf(here, 'incident')).filter(({ key }) => !before.has(key));
  return { key: made?.key ?? '', number: made?.number ?? '' };
}

/** A case nobody but its reporter, and whoever had to ask her, has done anything to. */
async function saidYes({ key }: { key: string }): Promise<void> {
  await here.as('dina').action('showManagerText', { key, text: 'Tal om nøgler', namesReporter: false });
  const { texts } = (await here.as('lone').view('passedOn', {})).answer;
  const text = texts.find(({ state }) => state === 'shown');
  await here.as('lone').action('answerManagerText', { key: text?.key ?? '', seen: text?.seen ?? 0, answer: 'agreed' });
}

/** Everything that can be done to a case and by its reporter, so that every list has rows of it. */
async function livedThrough([first, second, third]: typeof cases): Promise<void> {
  if (!first || !second || !third) throw new Error('three are reported');
  const [me, dina] = [here.as('lone'), here.as('dina')];
  const { key, number } = first;
  const nonce = () => crypto.randomUUID();
  const seen = async (which = first) => (await dina.view('caseRelations', { number: which.number })).answer.seen;
  const change = async (step: CaseChange) =>
    (await dina.action('changeCase', { key, seen: await seen(), change: step as never })).answer;

  for (const one of [first, second, third])
    await me.action('answerIncident', { key: one.key, managerMayKnow: 'yes', persons: '1' });
  await me.action('reportFor', { key: third.key, forPerson: await here.as('ali').id() });
  await here.as('ali').action('answerIncident', { key: third.key, data: ['health'] });
  const karens = { nonce: nonce(), category: 'lostDevice', words: 'Fra en andens telefon' } as const;
  const taken = (await here.as('karen').action('reportIncident', karens)).answer;
  await here.as('karen').action('reportFor', { key: taken.key, onBehalfOf: 'Lone Lund' });
  await here.as('karen').action('reportFor', { key: taken.key, forPerson: await here.as('sofie').id() });
  await here.as('sofie').action('takeAsOwn', { key: taken.key });
  passedAlong = { key: taken.key, number: taken.number ?? '' };
  await dina.view('case', { number });
  await dina.action('takeOverIncident', { key });
  await here.as('sune').action('reportContained', { key, contained: 'yes' });
  const asked = (await dina.action('askReporter', { key, nonce: nonce(), text: 'Hvornår?' })).answer;
  await me.action('tellMore', { key, nonce: nonce(), text: 'I går', question: asked.key });
  await me.action('tellMore', { key, nonce: nonce(), text: 'Og i dag' });
  await me.action('withdrawReport', { key, text: 'Den er fundet' });
  await me.action('withdrawReport', { key, text: '', undo: true });
  const owner = await here.as('ali').id();
  const task = (await dina.action('addCaseTask', { key, nonce: nonce(), kind: 'contain', text: 'Spær', owner })).answer;
  await here.as('ali').action('moveCaseTask', { task: task.key, state: 'done' });
  const guest = { person: await here.as('ditte').id(), purpose: 'decide', until: '2026-12-20' } as const;
  await dina.action('inviteToCase', { key, ...guest });
  await here.as('ditte').view('invitedCase', { number });
  await dina.action('noteTouched', { key, seen: await seen(), rules: ['r06'], systems: ['Mobil'] });
  await dina.action('savePaper', {
    key,
    place: { paper: 'draft', turn: 1, field: 'later' },
    text: 'Mere følger',
    seen: '',
  });
  await dina.action('savePaper', {
    key,
    place: { paper: 'letter', language: 'da', field: 'done' },
    text: 'Spærret',
    seen: '',
  });
  const toldAt = '2026-12-01T07:00:00Z';
  await dina.action('noteNotice', { key, nonce: nonce(), said: { receiver: 'police', toldAt } } as never);

  await dina.action('showManagerText', { key, text: 'Tal om telefoner', namesReporter: true });
  const [text] = (await me.view('passedOn', {})).answer.texts;
  await me.action('answerManagerText', { key: text?.key ?? '', seen: text?.seen ?? 0, answer: 'agreed' });
  const [shown] = (await dina.view('casePassedOn', { number })).answer.texts;
  await dina.action('releaseManagerText', { key: shown?.key ?? '', seen: shown?.seen ?? 0 });
  const mette = here.as('mette');
  const opened = (await mette.action('openManagerText', { key: shown?.key ?? '' })).answer;
  await mette.action('followUpCase', { key: opened.key, seen: opened.seen, words: 'Talt om det' });
  const handed = {
    recipient: 'HR',
    basis: 'Loven',
    content: 'At det er meldt',
    about: 'reporter',
    told: 'yes',
  } as const;
  await dina.action('handOverFacts', { key, nonce: nonce(), ...handed });

  await dina.action('mergeCases', { key: second.key, seen: await seen(second), into: number });
  const because = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
  await change({ step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...because });
  const [memo] = (await here.as('aksel').view('decisions', {})).answer.waiting;
  await here
    .as('aksel')
    .action('decideCase', { key, seen: memo?.seen ?? 0, art33: 'yes', art34: 'no', reason: 'Enig' });
  await dina.action('exportCase', { key, what: 'case', language: 'da', format: 'json', withReporter: false } as never);
  const learnt = { title: 'Telefoner', happens: 'De bliver væk', instead: 'Spær dem' };
  await dina.action('publishLesson', { nonce: nonce(), incident: key, ...learnt } as never);
  await until(async () => (await rowsOf(here, 'caseNotification')).every(({ state }) => state !== 'planned'));
  await until(async () => (await rowsOf(here, 'caseEntry')).some(({ what }) => what === 'handedOver'));
}

/** Does it say which case, by number or by key? */
const isOfCase = (text: string) =>
  cases.some(({ key, number }) => text.includes(number) || text.includes(key.replace('incident:', '')));

const logOf = async (key: string) => (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === key);

const kinds = Object.keys(lists) as Kind[];

describe('domain.md section 0, S74: who reported stands in one list, and nowhere else beside the number', () => {
  test.each(kinds.filter((kind) => kind !== 'reporter'))('%s', async (kind) => {
    const ofCase = (await rowsOf(here, kind)).map((row) => JSON.stringify(row)).filter(isOfCase);
    expect(ofCase.filter((row) => lone.named.test(row))).toEqual([]);
    const isFilled = ofCase.length > 0;
    expect(isFilled).toBe(lists[kind].site === 'dbr' && untouched[kind] === undefined);
  });

  test('the list of reporters has her, so that the search above would find her', async () => {
    const rows = (await rowsOf(here, 'reporter')).map((row) => JSON.stringify(row)).filter(isOfCase);
    expect(rows.filter((row) => lone.named.test(row))).toHaveLength(cases.length);
  });

  test('nor do those stand in the log who made it before, or for whom it was said to be', async () => {
    await until(async () => (await logOf(passedAlong.key)).some(({ what }) => what === 'takenAsOwn'));
    expect((await logOf(passedAlong.key)).map(({ what }) => what)).toContain('madeFor');
    expect(JSON.stringify(await logOf(passedAlong.key))).not.toMatch(/Lone|Lund|Karen|Sofie/);
    const [who] = (await rowsOf(here, 'reporter')).filter(({ number }) => number === passedAlong.number);
    expect(who).toMatchObject({ name: nameOf('sofie'), earlierNames: `Lone Lund\n${nameOf('karen')}` });
  });

  test('no line of a server’s log names a case by its number, and none has a person beside its key', () => {
    const lines = here.servers.flatMap(({ log }) => log);
    expect(lines.filter((line) => cases.some(({ number }) => line.includes(number)))).toEqual([]);
    expect(lines.filter((line) => isOfCase(line) && lone.named.test(line))).toEqual([]);
  });

  test.each(others)('neither chat nor bell of %s has her beside the number', async (who: Who) => {
    const query = new URLSearchParams({ person: upnOf(who) });
    const bell = (await (await fetch(`${here.standin.url}/_standin/activity?${query}`)).json()) as ActivityAnswer;
    const said = [...(await chat(here, who).all()), ...bell.items].map((one) => JSON.stringify(one)).filter(isOfCase);
    expect(said.filter((one) => lone.named.test(one))).toEqual([]);
  });
});
