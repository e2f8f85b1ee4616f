import { afterAll, beforeAll, expect, test } from 'vitest';
import { declarationCard } from '../../src/bot/cards/declaration-card.ts';
import { textHash } from '../../src/core/content-hash.ts';
import { productApp } from '../../src/standin/identity.ts';
import { begin } from '../clearance/newcomer.ts';
import { rowsOf } from '../rows.ts';
import { accessAs, store } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
  await begin(here, 'e1', '2026-12-07');
  await begin(here, 'e2', '2026-12-07');
});
afterAll(() => here.close());

const declarations = () => rowsOf(here, 'declaration');

test('S34, S35: a declaration that is due stands in the reading, with its version and whole text, and is signed there', async () => {
  const temp = chat(here, 'e1');
  await temp.writes('læsning');
  expect((await temp.lastCard()).words).toContain('Fortrolighedserklæringen venter på din underskrift');
  await temp.presses('Læs og skriv under');
  const { words, buttons } = await temp.lastCard();
  expect(words).toMatch(/Fortrolighedserklæring\nVersion 1\.0, gælder fra [\s\S]*Tekst til Fortrolighedserklæring/);
  expect(buttons.map(({ data }) => data)).toEqual([{ v: 1, lang: 'da', version: '1.0' }]);
  expect(await declarations()).toEqual([]);
  await chat(here, 'e1', { server: 1 }).presses('Jeg skriver under');
  const id = await here.as('e1').id();
  expect(await declarations()).toMatchObject([{ person: id, actor: id, how: 'bot', version: '1.0', language: 'da' }]);
  expect((await temp.lastCard()).words).toMatch(/Du skrev under .*1\. december.*\(version 1\.0\)/);
  const { signed, isAsked } = (await here.as('e1', { server: 1 }).view('declaration', {})).answer;
  expect([isAsked, signed?.how]).toEqual([false, 'bot']);
});

test('Fortryd takes it back in the moments after, on another server, and signing again makes no second row', async () => {
  const temp = chat(here, 'e1');
  await until(async () => (await here.as('e1').view('declaration', {})).answer.signed !== undefined, 60);
  await temp.presses('Fortryd');
  expect((await temp.lastCard()).words).toMatch(/trukket tilbage[\s\S]*Tekst til/);
  await temp.presses('Jeg skriver under');
  await temp.sends({ id: 'x', verb: 'sign', data: { v: 1, lang: 'da', version: '1.0' } });
  expect(await declarations()).toHaveLength(1);
  expect((await declarations())[0]?.withdrawnAt).toBeUndefined();
  await here.clock.move('2026-12-01T08:30');
  await temp.writes('erklæring');
  expect((await temp.lastCard()).words).toContain('Du skrev under');
  expect((await temp.lastCard()).buttons).toEqual([]);
});

test('somebody who need not sign is told so, and an old card of theirs writes nothing', async () => {
  const lone = chat(here, 'lone');
  await lone.writes('Declaration');
  expect(await lone.lastWords()).toMatch(/Du skal ikke skrive under på noget lige nu/);
  await lone.sends({ id: 'x', verb: 'sign', data: { v: 1, lang: 'da', version: '1.0' } });
  expect(await declarations()).toHaveLength(1);
});

test.each([
  ['a version there never was', { v: 1, lang: 'da', version: 'den nye' }],
  ['a card of another time', { v: 9, lang: 'da', version: '1.0' }],
  ['somebody else named on it', { v: 1, lang: 'xx', version: '1.0', person: 'lone' }],
])('a press with %s signs nothing', async (_, data) => {
  const reply = await chat(here, 'e2').sends({ id: 'x', verb: 'sign', data });
  expect(reply).toMatchObject({ kind: 'message' });
  expect(await declarations()).toHaveLength(1);
});

test('S35: a text that was replaced is shown anew and not signed, in English with what there is; a long one is signed in the tab', async () => {
  const graph = await accessAs(here.standin, productApp);
  const [old] = await rowsOf(here, 'page').then((pages) => pages.filter(({ page }) => page === 'declaration'));
  if (!old) throw new Error('no declaration in the handbook');
  const next = (version: string, textDa: string) =>
    store(graph, 'page', {
      ...old,
      key: `declaration:${version}`,
      version,
      textDa,
      textHashDa: textHash(textDa),
      inForceFrom: '2026-12-01',
    });
  await next('2.0', 'Den nye tekst med straffelovens § 152.');
  await until(async () => (await here.as('e2').view('declaration', {})).answer.text?.version === '2.0', 60);
  const temp = chat(here, 'e2', { locale: 'en-GB' });
  const reply = await temp.sends({ id: 'x', verb: 'sign', data: { v: 1, lang: 'en', version: '1.0' } });
  expect(JSON.stringify(reply)).toMatch(/new version of the text since.*Den nye tekst med straffelovens § 152/);
  await next('3.0', 'Meget lang tekst med æ, ø og å. '.repeat(1_500));
  await until(async () => (await here.as('e2').view('declaration', {})).answer.text?.version === '3.0', 60);
  const long = await temp.sends({ id: 'x', verb: 'declaration', data: { v: 1, lang: 'da' } });
  expect(Buffer.byteLength(JSON.stringify(long))).toBeLessThan(28_000);
  expect(JSON.stringify(long)).toContain('for lang til chatten');
  expect(JSON.stringify(long)).not.toContain('Jeg skriver under');
  expect(await declarations()).toHaveLength(1);
}, 150_000);

test.each(['da', 'en'] as const)(
  'INV5, S34: a declaration on trial is read in the chat and has no button to sign (%s)',
  (language) => {
    const text = {
      version: '0.1',
      title: 'T',
      text: 'Jeg holder på hemmeligheder.',
      language,
      inForceFrom: '2026-12-01',
    };
    const card = (trial: object) =>
      JSON.stringify(
        declarationCard(
          { isAsked: true, text: { ...text, ...trial } },
          { language, ownSites: [] },
          'https://x.example',
        ),
      );
    expect(card({})).toContain('"sign"');
    expect(card({ trial: true })).not.toContain('"sign"');
    expect(card({ trial: true })).toContain(language === 'da' ? 'ikke vedtaget' : 'not adopted');
  },
);
