import { afterAll, beforeAll, expect, test } from 'vitest';
import { productApp } from '../../src/standin/identity.ts';
import { aVersion } from '../records.ts';
import { rowsOf } from '../rows.ts';
import { addAccount } from '../workplace/second-accounts.ts';
import { accessAs, store, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const confirmations = async (who: Who) => {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'confirmation')).filter(({ person }) => person === id);
};

test('S87, INV7: a rule is read and confirmed in the chat, on whichever server, with the receipt of the tab', async () => {
  const lone = chat(here, 'lone');
  await lone.writes('læsning');
  const { words, buttons } = await lone.lastCard();
  expect(words).toMatch(/\d+ regler venter på dig, cirka \d+ minut/);
  expect(words).toContain('R01 Tavshedspligt');
  expect(buttons.map(({ title }) => title)).toContain('Læs R01');
  await lone.presses('Læs R01');
  expect((await lone.lastCard()).words).toMatch(/R01 Tavshedspligt[\s\S]*Tekst til r01/);
  expect(await confirmations('lone')).toEqual([]);
  await chat(here, 'lone', { server: 1 }).presses('Jeg har læst reglen');
  expect(await confirmations('lone')).toMatchObject([{ rule: 'r01', how: 'bot', language: 'da' }]);
  const receipt = await lone.lastCard();
  expect(receipt.words).toMatch(/Bekræftet kl\. 08\.\d\d · version/);
  expect(receipt.words).toMatch(/Jeg har læst R01 Tavshedspligt \(version .*\) og ved, hvem jeg kan spørge/);
  const [own] = (await here.as('lone', { server: 1 }).view('receipts', {})).answer.receipts;
  expect(own).toMatchObject({ rule: 'r01', how: 'bot' });
});

test('Fortryd takes it back on another server, and the rule stands there to be read again', async () => {
  const lone = chat(here, 'lone');
  await lone.presses('Fortryd');
  expect((await confirmations('lone'))[0]?.withdrawnAt).toBeDefined();
  expect((await lone.lastCard()).words).toMatch(/trukket tilbage[\s\S]*R01 Tavshedspligt/);
  await lone.presses('Jeg har læst reglen');
  expect(await confirmations('lone')).toHaveLength(1);
  expect((await confirmations('lone'))[0]?.withdrawnAt).toBeUndefined();
});

test('one rule leads to the next, until everything is read', async () => {
  const ali = chat(here, 'ali');
  await ali.writes('jeg vil gerne læse mine regler');
  await ali.writes('læsning');
  await ali.presses((await ali.lastCard()).buttons[0]?.title ?? '');
  for (let rules = 0; rules < 12; rules += 1) {
    await ali.presses('Jeg har læst reglen');
    const next = (await ali.lastCard()).buttons.find(({ title }) => title?.startsWith('Næste: '));
    if (!next) break;
    await ali.presses(next.title ?? '');
  }
  expect(await ali.lastWords()).toContain('Det var det hele. Alt er læst.');
  await ali.writes('læsning');
  expect(await ali.lastWords()).toBe('Alt er læst.');
});

test('an old card of a rule that is confirmed shows the receipt with its day, and makes no second one', async () => {
  const lone = chat(here, 'lone');
  await here.clock.move('+1d');
  const data = { v: 1, lang: 'da', rule: 'r01', version: (await confirmations('lone'))[0]?.version };
  expect(await lone.sends({ id: 'x', verb: 'confirm', data })).toMatchObject({ kind: 'card' });
  const answered = await lone.sends({ id: 'x', verb: 'confirm', data });
  expect(JSON.stringify(answered)).toContain('Bekræftet den 1. december');
  expect(JSON.stringify(answered)).not.toContain('Fortryd');
  expect(await confirmations('lone')).toHaveLength(1);
  const late = await lone.sends({ id: 'x', verb: 'undo', data });
  expect(late).toEqual({ kind: 'message', text: expect.stringContaining('for lang tid til at fortryde') });
});

test('S88: a card of a version that was replaced shows the new one, what is new in it, and confirms nothing', async () => {
  await addAccount(here, 'e961', 'Ny', { userPrincipalName: 'ny@eksempelkommune.example' });
  const karen = chat(here, 'karen');
  const card = await karen.sends({ id: 'x', verb: 'rule', data: { v: 1, lang: 'da', rule: 'r01' } });
  expect(card).toMatchObject({ kind: 'card' });
  const before = (await here.as('karen').view('rule', { rule: 'r01' })).answer.version;
  await here.as('karen').action('confirmReading', { rule: 'r01', version: before, language: 'da' });
  const own = { rule: 'r01', version: '8.0', title: 'Tavshedspligt', core: true, inForceFrom: '2026-12-02' };
  const news = {
    whatsNew: 'Det nye er, at du også tier i kantinen.',
    textDa:
      '## Det skal du\n\n- Ti.\n- Ti i kantinen.\n- Læs [a](https://intra.eksempelkommune.example) og [b](https://eksempelkommune.example.ond.dk).',
  };
  await store(await accessAs(here.standin, productApp), 'ruleVersion', aVersion({ ...own, ...news }));
  await until(async () => (await here.as('karen').view('rule', { rule: 'r01' })).answer.version === '8.0', 60);
  const reply = await karen.sends({
    id: 'x',
    verb: 'confirm',
    data: { v: 1, lang: 'da', rule: 'r01', version: before },
  });
  const shown = JSON.stringify(reply);
  expect(shown).toContain('ny version siden');
  expect(shown).toMatch(/Det nye.*Det nye er, at du også tier i kantinen/);
  expect(shown).toContain('Ti i kantinen.');
  expect(shown).toContain('(intra.eksempelkommune.example)');
  expect(shown).toContain('(eksempelkommune.example.ond.dk, uden for kommunen)');
  expect((await confirmations('karen')).map(({ version }) => version)).toEqual([before]);
});

test('a rule too long for a card is read in the tab, and cannot be confirmed unseen', async () => {
  const textDa = `## Det skal du\n\n${'Læs hele den her meget lange regel med æ, ø og å. '.repeat(700)}`;
  const long = { rule: 'r77', version: '1.0', title: 'Lang', core: true, inForceFrom: '2026-12-02' };
  await store(await accessAs(here.standin, productApp), 'ruleVersion', aVersion({ ...long, textDa }));
  await until(async () => (await here.as('karen').view('rule', { rule: 'r77' })).status === 200, 60);
  const reply = await chat(here, 'karen').sends({ id: 'x', verb: 'rule', data: { v: 1, lang: 'da', rule: 'r77' } });
  expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThan(28_000);
  expect(JSON.stringify(reply)).toContain('for lang til chatten');
  expect(JSON.stringify(reply)).not.toContain('Jeg har læst reglen');
});

test.each([
  ['a rule there never was', 'rule', { v: 1, lang: 'da', rule: 'r99' }, /./],
  ['an id that was changed', 'confirm', { v: 1, lang: 'da', rule: 'incident:1', version: '1.0' }, /kan ikke bruges/],
  ['a version there never was', 'confirm', { v: 1, lang: 'da', rule: 'r01', version: '99.0' }, /./],
])('a press for %s is refused kindly and confirms nothing', async (_, verb, data, words) => {
  const reply = await chat(here, 'mette').sends({ id: 'x', verb, data });
  expect(reply).toEqual({ kind: 'message', text: expect.stringMatching(words) });
  expect(await confirmations('mette')).toEqual([]);
});

test('the card speaks English to who writes English, and names no person', async () => {
  const rene = chat(here, 'eva', { locale: 'en-GB' });
  await rene.writes('reading');
  const { words, buttons } = await rene.lastCard();
  expect(words).toContain('for you, about');
  for (const { data } of buttons) expect(Object.keys(data ?? {}).sort()).toEqual(['lang', 'rule', 'v']);
  await rene.presses(buttons[0]?.title ?? '');
  expect((await rene.lastCard()).buttons.map(({ title }) => title)).toContain('I have read the rule');
});
