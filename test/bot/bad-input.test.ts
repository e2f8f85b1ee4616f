import { afterAll, beforeAll, expect, test } from 'vitest';
import { reporterKey } from '../../src/features/cases/incident/incident.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const casesOf = async (who: Who) => {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
};
const storyOf = async (number: string | undefined) =>
  (await rowsOf(here, 'statement')).find((row) => row.number === number)?.facts;
const sinceOf = async (incident: string | undefined) =>
  (await rowsOf(here, 'caseMessage')).filter((row) => row.incident === incident).map(({ text }) => text);
const log = () => here.servers.flatMap((server) => server.log).join('');

test('INV15: a CPR number split over two messages is not kept, and its writer hears how to delete it', async () => {
  const lone = chat(here, 'lone');
  await lone.writes('jeg har sendt et brev til en forkert, hun hedder noget og er født 311236');
  await lone.writes('4321 og det var i går');
  expect((await lone.all()).map(({ text }) => text).join('\n')).toMatch(/kun tildækket[\s\S]*vælg Slet/);
  const [made] = await casesOf('lone');
  expect(await storyOf(made?.number)).toMatch(/er født 311236$/);
  expect(await sinceOf(made?.key)).toEqual(['•••• og det var i går']);
  expect(readable(await rowsOf(here, 'statement'))).not.toContain('4321');
  expect(readable(await rowsOf(here, 'caseMessage'))).not.toContain('4321');
  expect(readable(log())).not.toContain('311236');
});

test('INV15: nor when the server has forgotten what it heard', async () => {
  const ali = chat(here, 'ali');
  await ali.writes('jeg har sendt en mail til en forkert om 311236-');
  await here.servers[0]?.stop();
  await here.servers[0]?.start();
  await until(async () => (await here.as('ali').view('reports', {})).answer.reports.some(({ facts }) => facts !== ''));
  await ali.writes('4004');
  expect(await ali.lastWords()).toContain('kun tildækket');
  expect(readable(await rowsOf(here, 'statement'))).not.toContain('4004');
  expect(readable(await rowsOf(here, 'caseMessage'))).not.toContain('4004');
});

test.each([
  ['a sticker', '', [{ contentType: 'image/png', contentUrl: 'https://sticker.example/1.png' }], 'ikke gemt'],
  ['a sticker as HTML', '', [{ contentType: 'text/html', content: '<img alt="sticker">' }], 'ingen ord'],
  ['the word test', 'test', [], 'Er der sket noget'],
])('%s stores nothing and is answered kindly', async (_, text, attachments, words) => {
  const karen = chat(here, 'karen');
  await karen.writes(text, { attachments });
  expect(await karen.lastWords()).toContain(words);
  expect(await casesOf('karen')).toEqual([]);
});

test.each([
  ['e1', 'Polish', 'Dzień dobry, zgubiłam telefon służbowy w autobusie'],
  ['e2', 'Ukrainian', 'Доброго дня, я загубила службовий телефон'],
  ['e3', 'Arabic', 'مرحبا لقد فقدت هاتف العمل'],
] as const)('%s, who begins in %s, has a case and is answered in two languages', async (who, _, words) => {
  const speaker = chat(here, who);
  await speaker.writes(words);
  expect(await speaker.lastWords()).toMatch(/Danish and English best[\s\S]*dansk og engelsk bedst/);
  expect((await casesOf(who)).map(({ category }) => category)).toEqual(['lostDevice']);
});

test('two incidents in one text: one is reported, and the other is one press away', async () => {
  const mette = chat(here, 'mette');
  await mette.writes(
    'jeg har tabt min telefon i bussen, og så har jeg også sendt en mail med lønsedler til en forkert',
  );
  expect(await casesOf('mette')).toHaveLength(1);
  await mette.presses('Meld den anden ting for sig: Sendt til forkert modtager');
  expect((await casesOf('mette')).map(({ category }) => category).sort()).toEqual(['lostDevice', 'wrongRecipient']);
});

test('C06: two things in one bag are one case, and what to do about both is said', async () => {
  const sune = chat(here, 'e4');
  await sune.writes(
    'taske stjålet fra bilen i nat, arb. pc + en mappe med 4 sager i papir. tror pc er krypteret? har meldt til politiet',
  );
  expect(await sune.lastWords()).toMatch(
    /lyder også som: Papirer tabt[\s\S]*Saml papirerne[\s\S]*Ring til Servicedesk nu/,
  );
  expect((await sune.lastCard()).words).toMatch(/to ting i én: Pc[^\n]* og Papir[^\n]*Passer det\?/);
  await sune.presses('Ja, det passer');
  expect((await sune.lastCard()).words).toMatch(/Hvad er det\? Pc[^\n]* \+ Papir/);
  const own = await casesOf('e4');
  expect(own.map(({ category, alsoCategory }) => [category, alsoCategory])).toEqual([['lostDevice', 'paper']]);
  const { cases } = (await here.as('dina').view('cases', {})).answer;
  expect(cases.find(({ key }) => key === own[0]?.key)).toMatchObject({ category: 'lostDevice', alsoCategory: 'paper' });
});

test('C06: somebody says that it was something else has said that it was not both', async () => {
  const other = chat(here, 'e14');
  await other.writes('taske stjålet fra bilen i nat, arb. pc + en mappe med 4 sager i papir');
  await other.presses('Noget andet');
  await other.presses('Gem', { ticked: 'paper' });
  const [made, ...more] = await casesOf('e14');
  expect([made?.category, made?.alsoCategory, more]).toEqual(['paper', undefined, []]);
});

test('C06: to say that it was something else, and then the first of the two, is to say that it was not both', async () => {
  const other = chat(here, 'e15');
  await other.writes('taske stjålet fra bilen i nat, arb. pc + en mappe med 4 sager i papir');
  await other.presses('Noget andet');
  await other.presses('Gem', { ticked: 'lostDevice' });
  const [made, ...more] = await casesOf('e15');
  expect([made?.category, made?.alsoCategory, more]).toEqual(['lostDevice', undefined, []]);
});

test('C01: what the next messages say is filled in, and not asked again', async () => {
  const sosu = chat(here, 'e5');
  await sosu.writes('hej er kommet til at sende sms m en borgers medicinliste til forkert nr 😬 skulle til dateren');
  await sosu.writes('for 10 min siden');
  await sosu.writes('ved ikk hvem det er');
  const [made] = await casesOf('e5');
  expect(made).toMatchObject({ data: ['health'], persons: '1', seenBy: 'unknown', redFlags: ['sensitiveToUnknown'] });
  expect(made?.answered).toEqual(['discovered', 'data', 'persons', 'seenBy']);
});

test('C07: the phone numbers stand with what to do, before anything is asked', async () => {
  const clerk = chat(here, 'e6');
  await clerk.writes(
    "har trykket på link fra 'IT afdelingen' og skrevet min kode.. det var vist ikk rigtigt, hva gør jeg",
  );
  const words = await clerk.lastWords();
  expect(words.indexOf('Haster det, så ring')).toBeGreaterThan(words.indexOf('Ring til Servicedesk nu'));
  expect(words.indexOf('Haster det, så ring')).toBeLessThan(words.indexOf('Passer det?'));
});

test('C13: “nej” after a question about being sacked keeps nothing and says so', async () => {
  const friend = chat(here, 'e7');
  await friend.writes('bliver man fyret hvis man har sendt noget forkert?? spørger for en ven');
  await friend.writes('nej');
  expect(await friend.lastWords()).toContain('ikke gemt noget');
  expect(await casesOf('e7')).toEqual([]);
});

test('C15: what was reported in the morning is taken back with a press, is not deleted, and the DBR reads it', async () => {
  const nurse = chat(here, 'e8');
  await nurse.writes('jeg har mistet min telefon');
  const [first] = await casesOf('e8');
  await here.clock.move('+2h');
  await nurse.writes(
    'nexus har været nede siden kl 3 kan ikke se medicinkort på nogen, kører på papir, er det jer eller it. glem det sidste jeg skrev i morges det var en fejl',
  );
  expect((await casesOf('e8')).map(({ category }) => category)).toContain('availabilityIntegrity');
  const reply = await nurse.presses(`${first?.number} · Pc, telefon, tablet eller USB væk`);
  expect(reply).toEqual({ kind: 'message', text: expect.stringContaining(`melding ${first?.number}`) });
  expect(await storyOf(first?.number)).toBe('jeg har mistet min telefon');
  const wishes = (await rowsOf(here, 'caseMessage')).filter(({ incident }) => incident === first?.key);
  expect(wishes.map(({ kind, undoneAt }) => [kind, undoneAt])).toEqual([['withdrawn', undefined]]);
  const dpo = await here.as('dina').view('cases', {});
  expect(dpo.answer.cases.find(({ key }) => key === first?.key)?.withdrawalWished).toBe('error');
  expect((await casesOf('e8')).find(({ key }) => key === first?.key)?.status).toBe('received');
});

test('whoever leaves after the first tap has a report, and whoever is told of it is kept with it', async () => {
  const leaver = chat(here, 'e9');
  await leaver.opens();
  await leaver.presses('Tabt, glemt eller stjålet');
  const [made] = await casesOf('e9');
  const told = (await rowsOf(here, 'caseNotification')).filter(({ incident }) => incident === made?.key);
  expect(told.map(({ as }) => as).sort()).toEqual(['dpo', 'serviceDesk']);
});

test('a question in the middle is answered, and the card goes on', async () => {
  const asker = chat(here, 'e10');
  await asker.writes('jeg har mistet min telefon');
  const { id, buttons } = await asker.lastCard();
  await asker.writes('må jeg sende en adgangskode i en mail?');
  expect(await asker.lastWords()).toMatch(/Det nærmeste er:\s+\*\*\[R06 Send sikkert\]/);
  const right = buttons.find(({ title }) => title === 'Ja, det passer');
  expect(await asker.sends({ id, verb: right?.verb ?? '', data: right?.data ?? {} })).toMatchObject({ kind: 'card' });
  expect(await casesOf('e10')).toHaveLength(1);
});

test('an old card of a case that was closed says so, and whom to tell', async () => {
  const old = chat(here, 'e11');
  await old.writes('jeg har mistet min telefon');
  const [made] = await casesOf('e11');
  const [key, number] = [made?.key ?? '', made?.number ?? ''];
  const dina = here.as('dina');
  await until(async () => (await dina.view('case', { number })).refusal === undefined);
  const { seen } = (await dina.view('case', { number })).answer.handling;
  const closed = await dina.action('changeCase', {
    key,
    seen,
    change: { step: 'openedInError', reason: 'Den lå i tasken' },
  });
  expect(closed.status).toBe(200);
  expect(await old.presses('Ja, det passer')).toEqual({
    kind: 'message',
    text: expect.stringContaining('Sagen er lukket'),
  });
});

test('“før i går” is saved at once, and the day may be given or left out', async () => {
  const late = chat(here, 'e12');
  await late.writes('jeg har sendt en mail til en forkert');
  await late.presses('Ja, det passer');
  await late.presses('Før i går');
  expect((await casesOf('e12'))[0]?.discoveredAt).toBe('2026-11-28T23:00:00Z');
  expect((await late.lastCard()).words).toContain('Hvornår opdagede du det?');
  await late.presses('Gem', { day: '2026-11-20' });
  expect((await casesOf('e12'))[0]?.discoveredAt).toBe('2026-11-19T23:00:00Z');
  expect((await late.lastCard()).words).toContain('Hvilke slags oplysninger?');
});

test('S110: each answer about the name and the manager stands in the case log, also when it is taken back', async () => {
  const shy = chat(here, 'e13');
  await shy.writes('jeg har mistet min telefon');
  const key = (await casesOf('e13'))[0]?.key ?? '';
  await here.as('e13').action('answerIncident', { key, managerMayKnow: 'yes' });
  await here.as('e13').action('answerIncident', { key, managerMayKnow: 'no' });
  const notes = async () =>
    (await rowsOf(here, 'caseEntry'))
      .filter(({ incident, what }) => incident === key && what === 'consented')
      .map(({ note }) => note);
  await until(async () => (await notes()).length === 2);
  expect((await notes()).sort()).toEqual(['Ja', 'Nej']);
});
