import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { chat } from '../chat.ts';
import { storedReports } from '../stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const { casesOf } = storedReports(() => here);
const lost = 'jeg har mistet min telefon i bussen';
const onlyAsked = 'Det var kun et spørgsmål';

const addedTo = async (incident = '') =>
  (await rowsOf(here, 'caseMessage')).filter((row) => row.incident === incident && row.kind === 'added');
const oldestOf = async (who: Who) =>
  (await casesOf(who)).toSorted((a, b) => (a.number ?? '').localeCompare(b.number ?? ''));
/** Of whoever reported, and then took it back or had it taken over. */
const lastOf = async (who: Who) => ({
  first: (await oldestOf(who))[0],
  cases: (await casesOf(who)).length,
  titles: (await chat(here, who).lastCard()).buttons.map(({ title }) => title),
  said: await chat(here, who).lastWords(),
});

test.each([
  ['lone', 'sket en fejl', 1],
  ['mette', 'og det var i går', 1],
  ['ali', 'jeg har mistet min tablet i toget', 2],
  ['karen', 'har sendt en medicinliste til forkert nr', 2],
] as const)('INV4: after a report %s took back, “%s” is kept or a case of its own', async (who, words, cases) => {
  await chat(here, who).writes(lost);
  await chat(here, who).presses(onlyAsked);
  await chat(here, who, { server: 1 }).writes(words);
  const { first, titles, said, ...now } = await lastOf(who);
  expect(said).not.toContain('Det gik galt');
  expect(now.cases).toBe(cases);
  expect(await addedTo(first?.key)).toEqual([]);
  expect(titles).not.toContain(`Mere om ${first?.number}`);
  if (cases === 1) expect(titles).toContain('Ja, meld det');
  else expect(said).toMatch(/nummer \d/);
});

test('what is kept so becomes a case by one press', async () => {
  await chat(here, 'lone').presses('Ja, meld det');
  expect(await casesOf('lone')).toHaveLength(2);
});

test.each([
  ['inge', 'takeOverIncident', 'jeg har mistet min tablet i toget'],
  ['nils', 'takeOverIncident', 'har sendt en medicinliste til forkert nr'],
] as const)('INV4: a report of %s that somebody has begun on (%s) takes no more words', async (who, begins, words) => {
  await chat(here, who).writes(lost);
  const [made] = await casesOf(who);
  await here.as('dina').carryOut(begins, { key: made?.key ?? '' });
  await chat(here, who, { server: 1 }).writes(words);
  const { first, cases, titles } = await lastOf(who);
  expect(cases).toBe(2);
  expect(await addedTo(first?.key)).toEqual([]);
  expect(titles).not.toContain(`Mere om ${first?.number}`);
});

test('a press on *Mere om …* of a report taken back meanwhile leaves the new one as it is', async () => {
  const eva = chat(here, 'eva');
  await eva.writes(lost);
  const first = await eva.lastCard();
  await eva.writes('har sendt en medicinliste til forkert nr');
  const [made] = await oldestOf('eva');
  const { verb = '', data = {} } = first.buttons.find(({ title }) => title === onlyAsked) ?? {};
  await chat(here, 'eva', { server: 1 }).sends({ id: first.id, verb, data });
  await eva.presses(`Mere om ${made?.number}`);
  expect(await addedTo(made?.key)).toEqual([]);
  const { titles } = await lastOf('eva');
  expect(titles).not.toContain(`Mere om ${made?.number}`);
  expect(titles.length).toBeGreaterThan(0);
});

test('a report taken back is not offered to be taken back again', async () => {
  await chat(here, 'dagny').writes(lost);
  await chat(here, 'dagny').presses(onlyAsked);
  const [made] = await casesOf('dagny');
  await chat(here, 'dagny').writes('kan du ikke lige slette den melding jeg lavede i sidste uge, den var en fejl');
  const { titles } = await lastOf('dagny');
  expect(titles.some((title) => title?.includes(`${made?.number}`))).toBe(false);
});
