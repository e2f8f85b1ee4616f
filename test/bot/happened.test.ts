import { afterAll, beforeAll, expect, test } from 'vitest';
import { reporterKey } from '../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const casesOf = async (who: Who) => {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
};
const titles = async (who: Who) => (await chat(here, who).lastCard()).buttons.map(({ title }) => title);

test.each([
  [
    'lone',
    'a question',
    'Skal jeg gøre noget når min mail er begyndt at sende beskeder af sig selv?',
    'Der er sket noget',
  ],
  ['ali', 'a wish of a citizen', 'En far beder om aktindsigt i det brev, som naboen fik', 'Der er sket noget'],
  ['mette', 'a matter of HR', 'Min chef kommenterede mit sygefravær foran de andre', 'Der er sket noget'],
  ['karen', 'a confirmation', 'Jeg har læst reglen, men den om skærmen bliver ikke fulgt hos os', 'Der er sket noget'],
  ['signe', 'small talk', 'good morning, some list from yesterday', 'Something has happened'],
  ['petra', 'small talk in another language', 'Привіт, учора тут хтось був', 'Something has happened'],
] as const)(
  '%s, taken for %s, reports what was written with one press, on another server too',
  async (who, _, words, button) => {
    await chat(here, who).writes(words);
    expect(await casesOf(who)).toEqual([]);
    expect(await titles(who)).toContain(button);
    await chat(here, who, { server: 1 }).presses(button);
    expect(await casesOf(who)).toHaveLength(1);
    expect(JSON.stringify(await rowsOf(here, 'statement'))).toContain(JSON.stringify(words).slice(1, -1));
  },
);

test.each(['hej', 'Hvor langt skal et kodeord være?', 'Jeg bekræfter at jeg har læst R06', 'Hvad er min løn?'])(
  'nobody is asked whether something has happened after “%s”',
  async (words) => {
    await chat(here, 'sune').writes(words);
    expect(JSON.stringify((await chat(here, 'sune').all()).at(-1))).not.toContain('Der er sket noget"');
  },
);

test('a matter of HR is asked whether something has happened, with the groups to answer by', async () => {
  const sune = chat(here, 'sune');
  await sune.writes('Jeg er ked af det, min leder taler grimt til mig');
  expect(await sune.lastWords()).toContain('Er der sket noget nu?');
  expect(await titles('sune')).toContain('Sendt, delt eller lagt forkert');
});

test.each([
  ['a question', 'Hvor længe må vi gemme et brev om 31 12 36 43 21 i mappen?'],
  ['a confirmation', 'Jeg bekræfter at jeg har læst R06, 31.12.2036-4321'],
  ['a wish of a citizen', 'Der er en borger der gerne vil have indsigt i sin sag, 3112364321'],
])('S22, INV15: the writer of %s is told of the CPR number in it', async (_, words) => {
  await chat(here, 'sofie').writes(words);
  expect(await chat(here, 'sofie').lastWords()).toMatch(/tildækket[\s\S]*vælg Slet/);
});

test('INV15: of a number in four messages with words between, the last digits are nowhere', async () => {
  const dagny = chat(here, 'dagny');
  await dagny.writes('Jeg har sendt et brev til en forkert borger, hendes cpr begynder med 3112');
  for (const words of ['36', 'vent lige, jeg finder resten', 'og så 43', '21']) await dagny.writes(words);
  const rows = JSON.stringify([await rowsOf(here, 'statement'), await rowsOf(here, 'caseMessage')]);
  expect(rows).toContain('3112');
  expect(rows).not.toMatch(/"21"|og så 43/);
});
