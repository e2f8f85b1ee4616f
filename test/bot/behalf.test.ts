import { afterAll, beforeAll, expect, test } from 'vitest';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const reporterOf = async (number: string | undefined) =>
  (await rowsOf(here, 'reporter')).find((row) => row.number === number);
const newest = async () =>
  (await rowsOf(here, 'reporter'))
    .map(({ number }) => number)
    .toSorted((a, b) => a.localeCompare(b))
    .at(-1);
const c09 =
  'der bliver sendt mails fra min konto som jeg ik har skrevet og jeg kan ik logge ind mer. skriver fra kollegas tlf';

test('C09: whoever writes from a colleague’s phone is asked first for whom, and is found by name', async () => {
  const lone = chat(here, 'lone');
  await lone.writes(c09);
  expect((await lone.lastCard()).words).toMatch(
    /har nummer[\s\S]*Ring til Servicedesk nu[\s\S]*Melder du for en anden\?/,
  );
  await lone.presses('Ja, for en anden');
  await lone.presses('Find kollega', { name: 'Al' });
  expect((await lone.lastCard()).words).toContain('ingen kollega med det navn');
  await lone.presses('Find kollega', { name: 'Aslan' });
  expect((await lone.lastCard()).words).toContain('læse det, du har skrevet');
  await lone.presses('Ali Aslan');
  const { words } = await lone.lastCard();
  expect(words).toContain('Melder du for en anden? Ali Aslan');
  expect(words).toContain('Passer det?');
  const number = await newest();
  expect(await reporterOf(number)).toMatchObject({ name: 'Lone Lund', onBehalfOf: 'Ali Aslan' });
  await chat(here, 'ali').writes('mine meldinger');
  expect(await chat(here, 'ali').lastWords()).toContain(number);
});

test('somebody who reports for themselves after all says so with one press', async () => {
  const karen = chat(here, 'karen');
  await karen.writes(c09);
  await karen.presses('Nej, for mig selv');
  expect((await karen.lastCard()).words).toContain('Passer det?');
  expect(await reporterOf(await newest())).not.toHaveProperty('onBehalfOf');
});

test('a partner is a name as it was written, with CPR numbers covered', async () => {
  const mette = chat(here, 'mette');
  await mette.writes(c09);
  await mette.presses('Ja, for en anden');
  await mette.presses('Det er en partner eller en anden', { name: 'Vikar ApS, 311236-4321' });
  expect(await reporterOf(await newest())).toMatchObject({ onBehalfOf: 'Vikar ApS, 3112••-••••' });
  expect(readable(await rowsOf(here, 'reporter'))).not.toContain('4321');
});

test('a message that does not sound like it is not asked for whom', async () => {
  const sofie = chat(here, 'sofie');
  await sofie.writes('jeg har mistet min telefon');
  expect((await sofie.lastCard()).words).not.toContain('Melder du for en anden');
});

test('C09: whoever it was reported for finds it in the chat, and takes it over with one press', async () => {
  const eva = chat(here, 'eva');
  await eva.writes('der bliver sendt mails fra min konto. skriver fra kollegas tlf');
  await eva.presses('Ja, for en anden');
  await eva.presses('Find kollega', { name: 'Sofie' });
  await eva.presses('Sofie Sand');
  const old = await eva.lastCard();
  const number = await newest();

  const sofie = chat(here, 'sofie');
  await sofie.writes('mine meldinger');
  const { words, id, buttons } = await sofie.lastCard();
  expect(words).toMatch(new RegExp(`Melding ${number} er lavet for dig[\\s\\S]*har meldt det for dig`));
  const take = buttons.find(({ title }) => title === 'Overtag som min egen');
  // A colleague it was forwarded to takes nothing over, and learns nothing.
  const press = { id, verb: take?.verb ?? '', data: take?.data ?? {} };
  expect(await chat(here, 'mette').sends(press)).toEqual({
    kind: 'message',
    text: expect.stringContaining('andens melding'),
  });
  await sofie.presses('Svar på spørgsmålene');
  expect((await sofie.lastCard()).words).not.toContain('Må din leder få dit navn?');
  for (const _ of [1, 2]) expect(await sofie.sends(press)).toMatchObject({ kind: 'card' });
  expect(await reporterOf(number)).toMatchObject({ name: 'Sofie Sand' });
  expect(await reporterOf(number)).not.toHaveProperty('onBehalfOf');
  // The card of whoever made it answers for them no more.
  const yes = old.buttons.find(({ title }) => title === 'Ja, det passer');
  expect(await eva.sends({ id: old.id, verb: yes?.verb ?? '', data: yes?.data ?? {} })).toEqual({
    kind: 'message',
    text: expect.stringContaining('andens melding'),
  });
});

const notificationsOf = async (number: string | undefined) =>
  (await rowsOf(here, 'caseNotification')).filter((row) => row.number === number && row.as === 'named');

test('C09: whoever it was reported for is told the number alone, and finds the way on the card', async () => {
  const dagny = chat(here, 'dagny');
  await dagny.writes('skriver fra kollegas tlf, jeg har glemt en mappe med papirer i bussen');
  await dagny.presses('Ja, for en anden');
  await dagny.presses('Find kollega', { name: 'Simon' });
  await dagny.presses('Simon Sø');
  const number = await newest();
  await until(async () => (await notificationsOf(number)).some(({ state }) => state === 'sent'));
  const [row] = await notificationsOf(number);
  expect(JSON.stringify(row)).not.toContain(await here.as('simon').id());
  const simon = chat(here, 'simon');
  const [entry] = (await simon.all()).filter(({ cards }) => JSON.stringify(cards).includes(number ?? ''));
  expect(JSON.stringify(entry?.cards)).toContain(`Sag ${number} venter på dig`);
  expect(JSON.stringify(entry)).not.toMatch(/Dagny|mappe|papir/i);
  const data = { v: 1, lang: 'da', number };
  expect(await simon.sends({ id: entry?.id ?? '', verb: 'case', data })).toMatchObject({ kind: 'card' });
  expect((await simon.lastCard()).words).toMatch(/er lavet for dig[\s\S]*Dagny Dahl har meldt det/);
  expect(await dagny.sends({ id: 'x', verb: 'case', data })).toEqual({
    kind: 'message',
    text: expect.stringContaining('til en anden'),
  });
});

test('C09: nothing is written to an account somebody else may be in before it has been stopped', async () => {
  const signe = chat(here, 'signe');
  await signe.writes(c09);
  await signe.presses('Ja, for en anden');
  await signe.presses('Find kollega', { name: 'Petra' });
  await signe.presses('Petra Pil');
  const number = await newest();
  const key = (await rowsOf(here, 'incident')).find((row) => row.number === number)?.key ?? '';
  expect((await notificationsOf(number)).map(({ state }) => state)).toEqual(['planned']);
  expect(JSON.stringify(await chat(here, 'petra').all())).not.toContain(number);
  expect((await here.as('sune').action('reportContained', { key, contained: 'yes' })).status).toBe(200);
  await here.clock.move('+3m');
  await until(async () => {
    await here.servers[0]?.inside?.context.schedule.tick();
    return (await notificationsOf(number)).every(({ state }) => state === 'sent');
  });
  expect(JSON.stringify(await chat(here, 'petra').all())).toContain(`Sag ${number} venter på dig`);
});
