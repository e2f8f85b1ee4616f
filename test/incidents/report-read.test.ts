import { afterAll, beforeAll, expect, test } from 'vitest';
import { chat } from '../bot/chat.ts';
import { storedReports } from '../bot/stored-reports.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const { casesOf } = storedReports(() => here);
const report = async (words: string, more: object = {}) => {
  const nonce = crypto.randomUUID();
  const { answer } = await here.as('lone').action('reportIncident', { nonce, words, ...more });
  const stored = (await rowsOf(here, 'incident')).find(({ key }) => key === `incident:${nonce}`);
  return { answer, stored };
};

test.each<[Who, string]>([
  ['mette', 'gl. ipad stjålet'],
  ['nils', 'har sendt en medicinliste til forkert nr'],
  ['rene', 'klikkede på et link i en mail og skrev min kode'],
  ['peter', 'der lå 12 journaler i printeren og en borger stod og læste i dem'],
  ['sofie', 'I lost my work phone on the bus'],
])('S27: %s tells %s in the chat and in the form, and it is the same case', async (who, words) => {
  await chat(here, who).writes(words);
  const [told] = await casesOf(who);
  const { stored, answer } = await report(words);
  const facts = ({ category, alsoCategory, data, persons, seenBy, contained, answered }: NonNullable<typeof told>) => ({
    ...{ category, alsoCategory, data, persons, seenBy, contained, answered },
  });
  expect(told && stored && facts(stored)).toEqual(told && facts(told));
  expect(answer).toMatchObject({ category: told?.category, guessed: true });
});

test('a kind that is chosen stands, whatever the words sound like, and nothing is asked about it', async () => {
  const { answer, stored } = await report('gl. ipad stjålet', { category: 'paper' });
  expect(stored).toMatchObject({ category: 'paper' });
  expect(answer.guessed).toBeUndefined();
});

test('words that say nothing are kept as what the DBR gives its kind', async () => {
  const { answer, stored } = await report('noget gik galt');
  expect(stored).toMatchObject({ category: 'other' });
  expect(answer.guessed).toBeUndefined();
});

test('what hints at retaliation is a report in the form, and nothing is read from it', async () => {
  const words = 'Min chef sagde jeg skulle holde min mund om at journalen blev slettet, ellers er du færdig';
  const { answer, stored } = await report(words);
  expect(stored).toMatchObject({ category: 'other' });
  expect(stored?.answered).toBeUndefined();
  expect(answer.guessed).toBeUndefined();
});
