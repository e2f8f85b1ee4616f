import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ViewName, views } from '../../src/contract/contract.ts';
import { lists } from '../../src/lists.ts';
import { bot as botDa } from '../../src/text/da/bot/bot.ts';
import { tabBreaches as da } from '../../src/text/da/tab/tab-breaches.ts';
import { tabSealing } from '../../src/text/da/tab/tab-sealing.ts';
import { chat } from '../bot/chat.ts';
import { rowsOf } from '../rows.ts';
import { everythingOn, mainSite, runTheScript } from '../sharepoint.ts';
import { queryAbout } from '../view-queries.ts';
import { nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
let lone: string;
type Told = { key: string; number: string; word: string };
let ordinary: Told;
let fromTheStart: Told;
let saidLater: Told;

beforeAll(async () => {
  here = await world();
  lone = await here.as('lone').id();
  ordinary = await reported('havregrynskugler');
  fromTheStart = await reported('tyttebærsyltetøj', { concerns: ['dpo'] });
  saidLater = await reported('rabarbertrifli');
  await here.as('lone').action('answerIncident', { key: saidLater.key, concerns: ['dpo'] });
  await until(() => readable('row', saidLater).length === 0);
});
afterAll(() => here.close());

async function reported(word: string, more: object = {}): Promise<Told> {
  const said = {
    nonce: crypto.randomUUID(),
    category: 'wrongRecipient',
    words: `Det var om ${word}`,
    ...more,
  } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number, word };
}

/** What is looked at once, however many sentences rest on it. */
function once(look: () => Promise<void>): () => Promise<void> {
  let looked: Promise<void> | undefined;
  return () => {
    looked ??= look();
    return looked;
  };
}

const asked = new Map<string, Promise<string>>();

/** A page that says nothing of one case is asked for once: all reports were there before. */
function pageOf(who: Who, name: ViewName, number: string): Promise<string> {
  const path = `/api/views/${name}?${new URLSearchParams(queryAbout(name, number))}`;
  const look = async () => {
    const reply = await here.as(who).send('GET', path);
    expect([name, reply.status]).not.toEqual([name, 429]);
    return JSON.stringify(reply.refusal ?? reply.answer);
  };
  const said = asked.get(`${who} ${path}`) ?? look();
  asked.set(`${who} ${path}`, said);
  return said;
}

/** Everything a person's pages say, page by page; those of one case for this one. */
async function pagesOf(who: Who, number: string): Promise<readonly string[]> {
  return Promise.all((Object.keys(views) as ViewName[]).map((name) => pageOf(who, name, number)));
}

const saying = (pages: readonly string[], needle: string) => pages.filter((page) => page.includes(needle));

/** What whoever opens the lists reads of a case: its words, and whoever reported it beside its number or key. */
function readable(where: 'row' | 'version' | 'bin', { key, number, word }: Told): readonly string[] {
  const nonce = key.replace('incident:', '');
  return [...everythingOn(here), ...everythingOn(here, mainSite)].flatMap(({ list, where: lies, text }) => {
    const isOfCase = text.includes(nonce) || text.includes(number);
    const names = isOfCase && (text.includes(nameOf('lone')) || text.includes(lone));
    return lies === where && (text.includes(word) || names || (isOfCase && text.includes('Forkert modtager')))
      ? [list]
      : [];
  });
}

const dbrSeesAll = once(async () => {
  const { number, word } = ordinary;
  const page = JSON.stringify((await here.as('dina').view('case', { number })).answer);
  expect(page).toContain(word);
  expect(page).toContain(nameOf('lone'));
  const editions = await pagesOf('sune', number);
  expect(saying(editions, number)).not.toEqual([]);
  expect(saying(editions, word)).toEqual([]);
  expect(saying(editions, number).join()).not.toContain(nameOf('lone'));
});

const managerIsNotTold = once(async () => {
  const pages = await pagesOf('mette', ordinary.number);
  expect(saying(pages, ordinary.word)).toEqual([]);
  expect(saying(pages, ordinary.number)).toEqual([]);
});

/** Neither in the app, in what the bot wrote, in a file, in the log nor in SharePoint. */
const keptFromDpo = async (told: Told) => {
  const { key, number, word } = told;
  const pages = await pagesOf('dina', number);
  expect([...saying(pages, word), ...saying(pages, number), ...saying(pages, key)]).toEqual([]);
  const file = { key, what: 'case', language: 'da', format: 'json', withReporter: true } as const;
  expect((await here.as('dina').action('exportCase', file)).status).toBe(404);
  expect(JSON.stringify(await chat(here, 'dina').all())).not.toContain(word);
  const log = here.servers[0]?.log.join('') ?? '';
  for (const needle of [word, nameOf('lone'), lone]) expect(log).not.toContain(needle);
  expect(readable('row', told)).toEqual([]);
  const deputy = JSON.stringify((await here.as('dorte').view('case', { number })).answer);
  expect(deputy).toContain(word);
  expect(deputy).toContain(nameOf('lone'));
};

const sealedFromTheStart = once(async () => {
  await keptFromDpo(fromTheStart);
  expect([...readable('version', fromTheStart), ...readable('bin', fromTheStart)]).toEqual([]);
});

const versionsLeft = once(async () => {
  await keptFromDpo(saidLater);
  expect(readable('version', saidLater)).toContain('Statements');
  expect(readable('version', saidLater)).toContain('Reporters');
  expect(await saidBy()).toEqual(['versionsLeft', 'versionsLeft']);
});

/** What the reporter's page and the deputy's say of the case that was sealed later. */
const saidBy = async () => {
  const reports = (await here.as('lone').view('reports', {})).answer.reports;
  const { sealed } = (await here.as('dorte').view('case', { number: saidLater.number })).answer;
  return [reports.find(({ key }) => key === saidLater.key)?.sealed, sealed];
};

const afterTheScript = once(async () => {
  if ((await saidBy())[0] === 'versionsLeft') {
    runTheScript(here);
    await here.clock.move('2026-12-01T11:30');
    await here.servers[0]?.inside?.context.schedule.tick();
    await until(async () => (await saidBy()).every((state) => state === 'done'));
  }
  await keptFromDpo(saidLater);
  expect([...readable('version', saidLater), ...readable('bin', saidLater)]).toEqual([]);
  const raw = everythingOn(here).find(({ list, text }) => list === 'Incidents' && text.includes(saidLater.number));
  const { Key, Actor, At, Schema, Sealed, Concerns, ...shown } = JSON.parse(raw?.text ?? '{}');
  expect([Concerns, Actor]).toEqual(['DBR', 'Forseglet']);
  const times = ['DeadlineAt', 'DeadlineState', 'DiscoveredAt', 'PlainGoneAt', 'ReportedAt', 'ReportedMonth'];
  expect(Object.keys(shown).toSorted()).toEqual(
    ['Art33', 'Art34', 'CaseNumber', 'Category', 'Outcome', 'Status', ...times].toSorted(),
  );
  expect(shown).toMatchObject({ Category: 'Andet / ved ikke', Art34: 'Ikke vurderet', CaseNumber: saidLater.number });
});

const both = async () => {
  await sealedFromTheStart();
  await versionsLeft();
};

const [, seesAll = '', aboutDpo = '', noName = ''] = tabSealing.usedFor.lines;

/** Every sentence that says who reads what of a report; in the order in which things happen to the case. */
const promises: readonly (readonly [sentence: string, isTrue: () => Promise<void>])[] = [
  [seesAll, dbrSeesAll],
  [aboutDpo, sealedFromTheStart],
  [noName, managerIsNotTold],
  [tabSealing.aboutDpoHelp, both],
  [botDa.purpose.text, async () => void (await Promise.all([dbrSeesAll(), managerIsNotTold(), both()]))],
  [lists.reporter.purpose, async () => void (await Promise.all([managerIsNotTold(), both()]))],
  [da.card.concerns.help, both],
  [tabSealing.beforeSaid, both],
  [botDa.concernsHelp, both],
  [tabSealing.report.versionsLeft, versionsLeft],
  [botDa.sealed.versionsLeft, versionsLeft],
  [tabSealing.case.versionsLeft.message, versionsLeft],
  [tabSealing.report.done, afterTheScript],
  [botDa.sealed.done, afterTheScript],
  [tabSealing.case.done.message, afterTheScript],
];

describe('What a reporter is promised is so, in the app, the chat, files, the log and SharePoint', () => {
  test.each(promises)('%s', async (_sentence, isTrue) => {
    await isTrue();
  });

  test('no sentence of the form promises who reads it without a line above', () => {
    const said = promises.map(([sentence]) => sentence);
    const about = tabSealing.usedFor.lines.filter((line) => /\b(ser|læser|navn)\b/.test(line));
    expect(about.filter((line) => !said.includes(line))).toEqual([]);
  });

  test('the chat says it before the answer, and afterwards what is true', async () => {
    const ali = chat(here, 'ali');
    await ali.writes('Jeg har sendt en mail til den forkerte');
    const started = await rowsOf(here, 'incident');
    for (let asked = 0; asked < 12 && !(await ali.lastCard()).words.includes(botDa.questions.concerns); asked += 1) {
      const { buttons } = await ali.lastCard();
      const next = ['Ja, det passer', 'Lige nu', '1', 'Kollega', botDa.no, botDa.unknown].find((title) =>
        buttons.some((one) => one.title === title),
      );
      await ali.presses(next ?? botDa.unknown);
    }
    await ali.presses(botDa.yesConcerns);
    expect((await ali.lastCard()).words).toContain(botDa.concernsHelp);
    await ali.presses(botDa.save, { ticked: 'dpo' });
    expect((await ali.lastCard()).words).toContain(botDa.sealed.versionsLeft);
    expect(started.length).toBeGreaterThan(3);
  });
});
