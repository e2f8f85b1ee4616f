import { afterAll, beforeAll, expect, test } from 'vitest';
import { longestStatement } from '../../src/features/cases/incident/report.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';
import { storedReports } from './stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const { casesOf, everything } = storedReports(() => here);
const storyOf = async (number: string | undefined) =>
  (await rowsOf(here, 'statement')).find((row) => row.number === number)?.facts ?? '';

test('30,000 characters are a report of its beginning, and its writer hears that the rest is not kept', async () => {
  const lone = chat(here, 'lone');
  await lone.writes(`Jeg har sendt en medicinliste til forkert nr. ${'Det var en lang dag. '.repeat(1_450)}`);
  const [made] = await casesOf('lone');
  expect(made?.category).toBe('wrongRecipient');
  expect((await storyOf(made?.number)).length).toBeLessThanOrEqual(longestStatement);
  const said = (await lone.all()).map(({ text }) => text).join('\n');
  expect(said).toContain('Din besked var lang');
});

test.each(['😱😱😱', '👍', '!!!???', '…', '🆘'])(
  'only signs, %s, are no case, and are answered kindly',
  async (signs) => {
    const mette = chat(here, 'mette');
    await mette.writes(signs);
    expect(await mette.lastWords()).toMatch(/Er der sket noget|ingen ord/);
    expect(await casesOf('mette')).toEqual([]);
  },
);

test('a pasted thread of twenty mails is one report, without a CPR number of any of them', async () => {
  const rene = chat(here, 'rene');
  const mails = Array.from(
    { length: 20 },
    (_, at) =>
      `Fra: Kollega ${at} <k${at}@kommune.example>\nSendt: ${at + 1}. oktober 2026 09:${10 + at}\nEmne: SV: Bevilling\n\nHej, bevillingen til 3112${36 + at}-4321 er endt hos en forkert borger.\n`,
  );
  await rene.writes(mails.join('\n> '));
  expect(await casesOf('rene')).toHaveLength(1);
  expect(readable(await everything())).not.toContain('4321');
  expect(await rene.lastWords()).toMatch(/Din melding har nummer/);
});

test('the question which report it belongs to is answered by another server, and on the next day', async () => {
  const peter = chat(here, 'peter');
  await peter.writes('har sendt en medicinliste til forkert nr');
  await peter.writes('min ipad er stjålet fra bilen på Engvej');
  const [first] = (await casesOf('peter')).toSorted((a, b) => (a.number ?? '').localeCompare(b.number ?? ''));
  await here.servers[0]?.stop();
  await here.servers[0]?.start();
  await here.clock.move('2026-12-02T09:00');
  await chat(here, 'peter', { server: 1 }).presses(`Mere om ${first?.number}`);
  const added = (await rowsOf(here, 'caseMessage')).filter(({ incident }) => incident === first?.key);
  expect(added.map(({ text }) => text)).toEqual(['min ipad er stjålet fra bilen på Engvej']);
});
