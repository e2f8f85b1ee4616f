import { afterAll, beforeAll, expect, test } from 'vitest';
import { reporterKey } from '../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const caseOf = async (who: Who) => {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
};
const notifications = async (incident: string) =>
  (await rowsOf(here, 'caseNotification')).filter((notification) => notification.incident === incident);

test('C01: the first words are a case, both are told, and the receipt says so (S27, S105, INV9)', async () => {
  const lone = chat(here, 'lone');
  await lone.writes('har sendt en medicinliste til forkert nr');
  const [made] = await caseOf('lone');
  expect(made).toMatchObject({ status: 'received', category: 'wrongRecipient', data: ['health'] });
  const [reporter] = await rowsOf(here, 'reporter');
  expect(reporter).toMatchObject({ how: 'bot', name: 'Lone Lund', managerMayKnow: 'later' });
  const told = await notifications(made?.key ?? '');
  expect(told.map(({ as, state }) => `${as} ${state}`).sort()).toEqual(['dpo sent', 'serviceDesk sent']);
  const { words } = await lone.lastCard();
  expect(words).toContain(`nummer ${made?.number}`);
  expect(words).toMatch(/\(DBR\) og IT har fået besked kl\. 08\.0\d/);
  expect(words).toContain('Bed den, der har fået det, om at slette');
  expect(words).toContain('du kan lukke nu, det er gemt');
});

test('the buttons fill in the rest on one card that changes in place, on whichever server', async () => {
  const [first, second] = [chat(here, 'lone'), chat(here, 'lone', { server: 1 })];
  const before = (await first.all()).length;
  expect(await first.presses('Ja, det passer')).toMatchObject({ kind: 'card' });
  await second.presses('I dag');
  await first.presses('1');
  await second.presses('En ukendt');
  await first.presses('Nej');
  await second.presses('Nej');
  await first.presses('Ja, gerne');
  expect((await first.all()).length).toBe(before);
  expect((await caseOf('lone'))[0]?.concerns).toBeUndefined();
  expect((await caseOf('lone'))[0]).toMatchObject({
    persons: '1',
    seenBy: 'unknown',
    contained: 'no',
    data: ['health'],
  });
  expect((await rowsOf(here, 'reporter'))[0]?.managerMayKnow).toBe('yes');
  const { words } = await first.lastCard();
  expect(words).toContain('7 af 7 svar');
  expect(words).toContain('Tak. Det var det hele');
  expect(words).toContain('fra din besked');
});

test('“ved ikke” to everything is a whole answer', async () => {
  const ali = chat(here, 'ali');
  await ali.writes('Min taske blev stjålet');
  for (let press = 0; press < 12; press += 1) {
    const { buttons } = await ali.lastCard();
    const title = ['Ved ikke', 'Spørg mig senere'].find((one) => buttons.some((button) => button.title === one));
    if (!title) break;
    await ali.presses(title);
  }
  const { words } = await ali.lastCard();
  expect(words).toContain('Tak. Det var det hele');
  expect(words).toContain('10 af 10 svar');
});

test('of a lost device the chat asks what IT needs, in the tab’s own questions', async () => {
  const petra = chat(here, 'petra');
  await petra.writes('Jeg har mistet min telefon');
  await petra.presses('Ja, det passer');
  expect((await petra.lastCard()).words).toContain('Hvilket udstyr er det?');
  await petra.presses('Gem', { line: 'Telefon 0815' });
  expect((await petra.lastCard()).words).toContain('Hvilken konto handler det om?');
  await petra.presses('Ved ikke');
  await petra.presses('Gem', { line: '12 34 56 99' });
  const number = (await caseOf('petra'))[0]?.number;
  const reporter = (await rowsOf(here, 'reporter')).find((one) => one.number === number);
  expect(reporter).toMatchObject({ device: 'Telefon 0815', contact: '12 34 56 99' });
  expect(reporter?.account).toBeUndefined();
});

test('several kinds of information are ticked at once', async () => {
  const karen = chat(here, 'karen');
  await karen.writes('Jeg har sendt en mail til en forkert');
  await karen.presses('Ja, det passer');
  await karen.presses('I dag');
  await karen.presses('Gem', { ticked: 'cpr,children' });
  expect((await caseOf('karen'))[0]?.data).toEqual(['cpr', 'children']);
});

test('another kind than the bot thought is chosen from the whole list, and who must know is told', async () => {
  const mette = chat(here, 'mette');
  await mette.opens();
  await mette.presses('Nærved-hændelse, eller noget andet');
  expect((await caseOf('mette'))[0]?.category).toBe('other');
  await mette.presses('Noget andet');
  await mette.presses('Gem', { ticked: 'lostDevice' });
  const [made] = await caseOf('mette');
  expect(made?.category).toBe('lostDevice');
  expect((await mette.lastCard()).words).toContain('Ring til Servicedesk nu');
});

test('a report about the DBR goes to the deputy as well, from the press of a button', async () => {
  const sofie = chat(here, 'sofie');
  await sofie.writes('Jeg fandt en mappe med papirer om borgere i kantinen');
  while (!(await sofie.lastCard()).words.includes('Handler det om')) await sofie.presses('Ved ikke');
  await sofie.presses('Ja, det handler om en af dem');
  await sofie.presses('Gem', { ticked: 'dpo' });
  const [made] = await caseOf('sofie');
  expect(made?.concerns).toEqual(['dpo']);
  await until(async () =>
    (await notifications(made?.key ?? '')).some(({ as, state }) => as === 'dpoDeputy' && state === 'sent'),
  );
});

test('a message Teams brings twice is one case, and is answered once', async () => {
  const peter = chat(here, 'peter');
  const id = crypto.randomUUID();
  await peter.writes('Jeg har mistet min telefon', { id });
  const answers = (await peter.all()).length;
  await peter.writes('Jeg har mistet min telefon', { id });
  expect((await peter.all()).length).toBe(answers);
  await chat(here, 'peter', { server: 1 }).writes('Jeg har mistet min telefon', { id });
  expect(await caseOf('peter')).toHaveLength(1);
});

test('a card forwarded to a colleague answers nothing for them, and gives nothing away', async () => {
  const card = await chat(here, 'lone').lastCard();
  const own = await here.as('lone').view('reports', {});
  const data = {
    v: 1,
    case: own.answer.reports[0]?.key,
    lang: 'da',
    grouped: false,
    done: [],
    said: [],
    q: 'persons',
    a: '100+',
  };
  const reply = await chat(here, 'ali').sends({ id: card.id, verb: 'answer', data });
  expect(reply).toEqual({ kind: 'message', text: expect.stringContaining('andens melding') });
  expect((await caseOf('lone'))[0]?.persons).toBe('1');
});

test.each([
  [
    'ids that were changed',
    'answer',
    { v: 1, case: `incident:${crypto.randomUUID()}`, q: 'persons', a: '1' },
    'andens melding',
  ],
  ['an answer that is none', 'answer', { v: 1, q: 'persons', a: 'many' }, 'kan ikke bruges'],
  ['a card of another format', 'answer', { v: 99, q: 'persons', a: '1' }, 'kan ikke bruges'],
  ['a button there never was', 'delete', { v: 1 }, 'kan ikke bruges'],
  ['nothing at all', 'answer', {}, 'kan ikke bruges'],
])('a press with %s is refused kindly', async (_, verb, data, words) => {
  const own = await here.as('lone').view('reports', {});
  const kept = { case: own.answer.reports[0]?.key, lang: 'da', grouped: false, done: [], said: [] };
  const reply = await chat(here, 'lone').sends({ id: 'x', verb, data: 'v' in data ? { ...kept, ...data } : data });
  expect(reply).toEqual({ kind: 'message', text: expect.stringContaining(words) });
});

test('an old card says that the case has been assessed', async () => {
  const inge = chat(here, 'inge');
  await inge.writes('Jeg har sendt et brev til den forkerte borger');
  const [made] = await caseOf('inge');
  const [key, number] = [made?.key ?? '', made?.number ?? ''];
  const dina = here.as('dina');
  await until(async () => (await dina.view('case', { number })).refusal === undefined);
  const { seen } = (await dina.view('case', { number })).answer.handling;
  const change = {
    step: 'assessed',
    risk: 'unlikely',
    riskReason: 'Ingen har set det',
    art33: 'no',
    art33Reason: 'Usandsynlig',
    art34: 'no',
    art34Reason: 'Usandsynlig',
  } as const;
  expect((await dina.action('changeCase', { key, seen, change })).status).toBe(200);
  const { buttons, id } = await inge.lastCard();
  const button = buttons.find(({ title }) => title === 'Ja, det passer');
  const reply = await inge.sends({ id, verb: button?.verb ?? '', data: button?.data ?? {} });
  expect(reply).toEqual({ kind: 'message', text: expect.stringContaining('Sagen er vurderet') });
});

test('the card speaks English to who writes English, and stays English', async () => {
  const rene = chat(here, 'rene');
  await rene.writes('I emailed the CV of an applicant to the wrong person just now');
  expect((await rene.lastCard()).words).toContain('Do this now');
  await rene.presses('Yes, that is right');
  expect((await rene.lastCard()).words).toMatch(/of \d answered/);
});

test('every card is 1.5, small, and carries ids and codes only', async () => {
  for (const who of ['lone', 'ali', 'mette', 'rene'] as const) {
    for (const { cards } of await chat(here, who).all()) {
      for (const card of cards as { version: string }[]) {
        expect(card.version).toBe('1.5');
        expect(JSON.stringify(card).length).toBeLessThan(28_000);
      }
    }
    const { buttons } = await chat(here, who).lastCard();
    for (const { data } of buttons) expect(JSON.stringify(data)).not.toMatch(/medicin|taske|applicant|Lund/i);
  }
});
