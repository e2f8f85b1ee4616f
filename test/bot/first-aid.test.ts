import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstAid, firstAidWhere } from '../../src/text/da/first-aid.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const saidTo = async (who: Who, words: string) => {
  await chat(here, who).writes(words);
  return (await chat(here, who).lastCard()).words;
};

test('S63: a mail gets no envelope’s first aid, and an envelope gets its own', async () => {
  const onPaper = firstAidWhere.onPaper.wrongRecipient[0];
  const mail = await saidTo('lone', 'jeg har sendt en mail med lønsedler til en forkert borger');
  expect(mail).toContain(firstAid.wrongRecipient[0]);
  expect(mail).not.toMatch(/kuvert|brev|uåbnet/);
  expect(await saidTo('ali', 'jeg har sendt et brev med en lønseddel til en forkert adresse')).toContain(onPaper);
});

test('S63: its first aid stays on the card while questions are answered', async () => {
  await chat(here, 'ali').presses('Ja, det passer');
  expect((await chat(here, 'ali').lastCard()).words).toContain(firstAidWhere.onPaper.wrongRecipient[0]);
});

test('S63: phishing deleted unopened asks for no new code and rings nobody up', async () => {
  const words = await saidTo('mette', 'der kom en phishingmail, jeg har ikke klikket på noget og har slettet den');
  expect(words).toContain(firstAidWhere.unopened.malicious[0]);
  expect(words).not.toMatch(/Skift din kode|Ring til Servicedesk nu/);
  const [made] = (await rowsOf(here, 'incident')).filter(({ category }) => category === 'malicious');
  expect(made).toMatchObject({ contained: 'yes' });
  expect(made?.redFlags ?? []).toEqual([]);
});
