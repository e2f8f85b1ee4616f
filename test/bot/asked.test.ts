import { afterAll, beforeAll, expect, test } from 'vitest';
import { reporterKey } from '../../src/features/cases/incident/incident.ts';
import type { ActivityAnswer } from '../../src/standin/pages/wire.ts';
import { rowsOf } from '../rows.ts';
import { upnOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const casesOf = async (who: Who) => {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
};
const threadOf = async (incident: string) =>
  (await rowsOf(here, 'caseMessage')).filter((message) => message.incident === incident);
const replies = async (incident: string) =>
  (await threadOf(incident)).filter(({ kind }) => kind === 'replied').map(({ text }) => text);
const bell = async (who: Who): Promise<ActivityAnswer> =>
  (await fetch(`${here.standin.url}/_standin/activity?${new URLSearchParams({ person: upnOf(who) })}`)).json() as never;

/** Somebody has reported, the DBR has asked, and the bot has written of it. */
async function asked(who: Who, words: string, text = 'Hvor lå brevet?') {
  await chat(here, who).writes(words);
  const [made] = (await casesOf(who)).toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt));
  const [key, number] = [made?.key ?? '', made?.number ?? ''];
  const dina = here.as('dina');
  await until(async () => (await dina.action('askReporter', { key, nonce: crypto.randomUUID(), text })).status === 200);
  await until(async () => (await chat(here, who).lastCard()).words.includes(number));
  await until(async () => (await chat(here, who).lastCard()).words.includes('spørgsmål'));
  return { key, number };
}
const closed = async (key: string, number: string) => {
  const dina = here.as('dina');
  const { seen } = (await dina.view('case', { number })).answer.handling;
  const change = { step: 'openedInError', reason: 'Prøve' } as const;
  expect((await dina.action('changeCase', { key, seen, change })).status).toBe(200);
};

test('S64: the DBR’s question is there as a card, its words only after a press, and the bell says the number alone', async () => {
  const lone = chat(here, 'lone');
  const { number } = await asked('lone', 'jeg har mistet et brev om en borger');
  const { words, buttons } = await lone.lastCard();
  expect(words).toContain(`DBR har et spørgsmål til din sag ${number}`);
  expect(JSON.stringify(await lone.all())).not.toContain('Hvor lå brevet');
  expect(JSON.stringify(buttons.map(({ data }) => data))).not.toMatch(/brev/);
  const ofCase = async () => (await bell('lone')).items.map(({ text }) => text).filter((text) => !/regler/.test(text));
  await until(async () => (await ofCase()).length > 0);
  expect(await ofCase()).toEqual([`Sag ${number} venter på dig`]);
  await lone.presses('Vis spørgsmålet, og svar');
  expect((await lone.lastCard()).words).toContain('Hvor lå brevet?');
});

test('S64, INV15: it is answered on the card, on whichever server, and CPR numbers are covered', async () => {
  const [lone, elsewhere] = [chat(here, 'lone'), chat(here, 'lone', { server: 1 })];
  const [{ key = '', number = '' } = {}] = await casesOf('lone');
  expect(await lone.presses('Send svaret til DBR', { words: '  ' })).toMatchObject({ kind: 'card' });
  expect((await lone.lastCard()).words).toContain('Skriv dit svar først');
  await elsewhere.presses('Send svaret til DBR', { words: 'I bussen, det var om 311236-4321' });
  // The question may have come a second time meanwhile: a chat that was slow to take it is written to again.
  const thanks = `Tak. Dit svar i sag ${number} er gemt[\\s\\S]*kun tildækket[\\s\\S]*I bussen, det var om 3112••-••••`;
  expect(await lone.cardWords()).toContainEqual(expect.stringMatching(thanks));
  expect(await replies(key)).toEqual(['I bussen, det var om 3112••-••••']);
  await until(async () =>
    (await rowsOf(here, 'caseNotification')).some(({ occasion }) => occasion.startsWith('replied-')),
  );
});

test('the same answer sent twice is one, another one is kept too, and an old card says that it has been answered', async () => {
  const { key } = await asked('ali', 'jeg har tabt en mappe med papirer');
  const ali = chat(here, 'ali');
  const before = await ali.lastCard();
  await ali.presses('Vis spørgsmålet, og svar');
  const { id, buttons } = await ali.lastCard();
  const send = buttons.find(({ title }) => title === 'Send svaret til DBR');
  const press = (words: string, server = 0) =>
    chat(here, 'ali', { server }).sends({ id, verb: send?.verb ?? '', data: { ...send?.data, words } });
  await Promise.all([press('På hylden'), press('På hylden', 1)]);
  await press('Og en til på bordet');
  expect((await replies(key)).toSorted()).toEqual(['Og en til på bordet', 'På hylden']);
  const [refresh] = before.buttons;
  const { show: _, ...data } = refresh?.data ?? {};
  const old = await ali.sends({ id: before.id, verb: 'asked', data });
  expect(old).toMatchObject({ kind: 'card' });
  expect((await ali.lastCard()).words).toContain('Du har svaret DBR');
});

test('a card of a question that was forwarded shows a colleague nothing of it and takes no answer', async () => {
  const { key } = await asked('karen', 'jeg har mistet et brev', 'Var det om hendes barn?');
  const { id, buttons } = await chat(here, 'karen').lastCard();
  const data = buttons[0]?.data ?? {};
  const mette = chat(here, 'mette');
  for (const press of [
    { id, verb: 'asked', data },
    { id, verb: 'asked', data: { ...data, show: true } },
    { id, verb: 'reply', data: { ...data, words: 'Ja' } },
  ]) {
    expect(await mette.sends(press)).toEqual({ kind: 'message', text: expect.stringContaining('andens melding') });
  }
  expect(await replies(key)).toEqual([]);
  const none = { ...data, question: `message:${crypto.randomUUID()}` };
  expect(await mette.sends({ id, verb: 'asked', data: none })).toMatchObject({ kind: 'message' });
  expect(await mette.sends({ id, verb: 'asked', data: { ...data, question: 'x' } })).toEqual({
    kind: 'message',
    text: expect.stringContaining('kan ikke bruges'),
  });
});

test('after the case has been closed an old card still takes the answer, and says that the case is closed', async () => {
  const { key, number } = await asked('sofie', 'jeg har tabt nogle papirer');
  await closed(key, number);
  const sofie = chat(here, 'sofie');
  await sofie.presses('Vis spørgsmålet, og svar');
  expect((await sofie.lastCard()).words).toContain('Sagen er lukket');
  await sofie.presses('Send svaret til DBR', { words: 'De lå i bilen' });
  expect(await replies(key)).toEqual(['De lå i bilen']);
});

test('what is written while the DBR waits is offered as the answer, and one press sends it', async () => {
  const { key } = await asked('petra', 'jeg har tabt nogle papirer');
  const petra = chat(here, 'petra');
  await petra.writes('de lå på bordet i kantinen, og der stod 311236-4321 på');
  const { words } = await petra.lastCard();
  expect(words).toMatch(/Er det svar på DBR’s spørgsmål\?[\s\S]*Hvor lå brevet\?[\s\S]*ikke gemt endnu/);
  expect(await petra.lastWords()).toContain('kun tildækket');
  expect(await replies(key)).toEqual([]);
  const written = JSON.stringify((await petra.all()).at(-1)?.cards);
  expect(written).toContain('3112••-••••');
  const { value } = /"value":"(?<value>[^"]*)"/.exec(written)?.groups ?? {};
  await chat(here, 'petra', { server: 1 }).presses('Ja, send det til DBR', { words: value });
  expect(await replies(key)).toEqual(['de lå på bordet i kantinen, og der stod 3112••-•••• på']);
});

test('“nej, noget nyt” makes it a report of its own, once, on whichever server', async () => {
  await asked('peter', 'jeg har tabt nogle papirer');
  await here.clock.move('+11m');
  const peter = chat(here, 'peter');
  await peter.writes('jeg har sendt en mail til en forkert borger');
  expect(await casesOf('peter')).toHaveLength(1);
  const { id, buttons } = await peter.lastCard();
  const no = buttons.find(({ title }) => title === 'Nej, noget nyt');
  const press = (server: number) =>
    chat(here, 'peter', { server }).sends({
      id,
      verb: no?.verb ?? '',
      data: { ...no?.data, words: 'jeg har sendt en mail til en forkert borger' },
    });
  expect(await press(1)).toMatchObject({ kind: 'card' });
  await press(0);
  expect((await casesOf('peter')).map(({ category }) => category).toSorted()).toEqual(['paper', 'wrongRecipient']);
  expect((await peter.lastCard()).words).toMatch(/har nummer 2026-\d{4}/);
});

test.each(['må jeg gemme filer på en usb?', 'mine meldinger', 'hjælp', ''])(
  '“%s” is no answer to the DBR and is heard as ever',
  async (words) => {
    const lone = chat(here, 'inge');
    if ((await casesOf('inge')).length === 0) await asked('inge', 'jeg har tabt nogle papirer');
    await lone.writes(words);
    expect(await lone.lastWords()).not.toContain('Er det svar på');
    if (words === 'mine meldinger') expect(await lone.lastWords()).toContain('DBR har et spørgsmål til din sag');
  },
);

test('S27: what must be stopped at once is reported from the first words, whatever the DBR waits for', async () => {
  await chat(here, 'inge').writes('min telefon er blevet stjålet i bussen');
  expect((await casesOf('inge')).map(({ category }) => category)).toContain('lostDevice');
});
