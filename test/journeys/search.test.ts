import { afterAll, beforeAll, expect, test } from 'vitest';
import { RuleVersion } from '../../src/features/handbook/records.ts';
import { inDanishOnly } from '../records.ts';
import { faultsEverywhere } from './axe.ts';
import type { Stage } from './stage.ts';
import { stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('on a phone: type, see the rule and the words that were found, open it, and back keeps the question', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', sub: 'handbook', width: 320 });
  const field = tab.getByRole('searchbox', { name: 'Søg i håndbogen' });
  await field.pressSequentially('må jeg sende sms');
  await tab.getByRole('status').filter({ hasText: 'steder passer' }).waitFor();
  const first = tab.getByRole('listitem').filter({ hasText: 'R06' });
  await expect.poll(() => first.locator('mark').allTextContents()).toContain('sms');
  await expect.poll(() => tab.getByRole('heading', { name: 'Hver dag' }).count()).toBe(0);
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);

  await first.getByRole('link').click();
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await page.evaluate(() => history.back());
  await tab.getByRole('link', { name: /R06/ }).waitFor();
  await expect.poll(() => tab.getByRole('searchbox').inputValue()).toBe('må jeg sende sms');

  await first.getByRole('link').click();
  await tab.getByRole('link', { name: 'Til håndbogen' }).click();
  await expect.poll(() => tab.getByRole('searchbox').inputValue()).toBe('må jeg sende sms');
  await tab.getByRole('button', { name: 'Ryd søgningen' }).click();
  await tab.getByRole('heading', { name: 'Hver dag' }).waitFor();
  await expect.poll(() => tab.evaluate(() => location.search)).toBe('');
  await leave();
});

test('once the field has the focus, no keystroke needs the network', async () => {
  const { page, tab, context, leave } = await at.sit({ as: 'mikkel', sub: 'handbook', width: 360 });
  const field = tab.getByRole('searchbox');
  await field.waitFor();
  const before = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(before.filter((name) => /searchable|search-results/.test(name))).toEqual([]);
  const [answer] = await Promise.all([page.waitForResponse(/views\/searchable/), field.focus()]);
  await answer.finished();
  // The index is made when the answer has come; from here on the line is gone.
  await context.setOffline(true);
  await field.pressSequentially('chatgtp');
  await tab.getByRole('link', { name: /R14/ }).waitFor();
  await leave();
});

test('with the keyboard alone: Enter opens the first, at the heading the passage stands under', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', sub: 'handbook', width: 360 });
  await tab.getByRole('searchbox').focus();
  await page.keyboard.type('journalist ringer');
  await page.keyboard.press('Enter');
  await tab.getByRole('heading', { level: 1, name: /R32/ }).waitFor();
  const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toBe('Byråd');
  await leave();
});

test('beside an open rule the list of answers stays, and typing does not move the focus', async () => {
  const { page, tab, leave } = await at.sit({ as: 'mikkel', sub: 'handbook', width: 1280 });
  await tab.getByRole('searchbox').pressSequentially('kode');
  await tab.getByRole('link', { name: /^R04/ }).click();
  await tab.getByRole('heading', { level: 1, name: /R04/ }).waitFor();
  await expect.poll(() => tab.getByRole('link', { name: /^R04/ }).getAttribute('aria-current')).toBe('page');
  await tab.getByRole('searchbox').focus();
  await page.keyboard.type('r');
  await expect.poll(() => tab.evaluate(() => location.search)).toBe('?q=koder');
  await page.keyboard.type('!');
  await expect.poll(() => tab.getByRole('searchbox').inputValue()).toBe('koder!');
  await leave();
});

test('a reader of English finds a rule that exists in Danish only, and it says which language it is in', async () => {
  const { records } = at.server.context.ports;
  const before = records.all(RuleVersion, { rule: 'r14' }).find(({ record }) => record.version === '1.1')?.record;
  if (!before) throw new Error('R14 has no version 1.1');
  const from = at.standin.clock.now().slice(0, 10);
  const danish = { ...inDanishOnly(before), key: 'r14:1.2', version: '1.2', inForceFrom: from };
  await records.create(RuleVersion, danish);
  const { tab, leave } = await at.sit({ as: 'mikkel', sub: 'handbook', width: 360, lang: 'en' });
  await tab.getByRole('searchbox', { name: 'Search the handbook' }).pressSequentially('may I use chatgpt');
  const answer = tab.getByRole('listitem').filter({ has: tab.getByRole('link', { name: /^R14/ }) });
  await answer.waitFor();
  await expect.poll(() => answer.locator('p[lang=da]').count()).toBe(1);
  await leave();
});

test('*Må jeg …?* on the start page shows the handbook’s best lines, and the search is not in the first load', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', width: 320 });
  const field = tab.getByRole('searchbox', { name: 'Må jeg …?' });
  await field.waitFor();
  const loaded = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /searchable|search-results/.test(name))).toEqual([]);
  await field.fill('tage billeder af børn');
  await tab.getByRole('button', { name: 'Spørg', exact: true }).click();
  await tab.getByRole('link', { name: /^R15/ }).waitFor();
  await expect.poll(() => tab.getByRole('textbox', { name: 'Må jeg …?' }).inputValue()).toBe('tage billeder af børn');
  await page.evaluate(() => history.back());
  await field.waitFor();
  await leave();
});

test('a search that finds nothing, a search of only small words and one of 10 kB say so and lead on', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'handbook', width: 320 });
  const field = tab.getByRole('searchbox');
  await field.fill('xyzzy');
  await tab.getByRole('status').filter({ hasText: 'Vi fandt ikke “xyzzy”' }).waitFor();
  await expect.poll(() => tab.getByRole('link', { name: 'Spørg din leder eller DBR' }).count()).toBe(1);
  await field.fill('må jeg');
  await tab.getByRole('status').filter({ hasText: 'Skriv, hvad det handler om' }).waitFor();
  await field.fill(`sms ${'<b>x</b> '.repeat(1200)}`);
  await tab.getByText('Vi har søgt på de første 200 tegn').waitFor();
  await expect.poll(() => tab.evaluate(() => location.search.length)).toBeLessThan(1000);
  await expect.poll(() => field.inputValue()).toHaveLength(10_804);
  await leave();
});

test('the handbook is browsed by focus area (S31) and by ISO 27002, and the choice stays on the way back', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', sub: 'handbook', width: 320 });
  await tab.getByRole('link', { name: 'Fokusområde' }).click();
  await tab.getByRole('heading', { level: 2, name: 'Dataminimering' }).waitFor();
  await expect.poll(() => tab.getByRole('heading', { level: 2 }).count()).toBe(7);
  await tab.getByRole('link', { name: 'ISO 27002' }).click();
  const control = tab.getByRole('region', { name: '5.17 Adgangskoder og andre loginoplysninger' });
  await control.getByRole('link', { name: /R04/ }).click();
  await tab.getByRole('heading', { level: 1, name: /R04/ }).waitFor();
  await page.evaluate(() => history.back());
  await control.waitFor();
  await expect.poll(() => tab.getByRole('link', { name: 'ISO 27002' }).getAttribute('aria-current')).toBe('true');
  await leave();
});

test('answers, an empty answer and the shelves have no accessibility fault', async () => {
  const session = await at.sit({ as: 'lone', sub: 'handbook' });
  const { tab } = session;
  for (const side of ['ISO 27002', 'Fokusområde']) {
    await tab.getByRole('link', { name: side }).click();
    await tab.locator('a[aria-current=true]', { hasText: side }).waitFor();
    expect(await faultsEverywhere(session)).toEqual([]);
  }
  for (const [question, shows] of [
    ['kode', /^R04/],
    ['xyzzy', 'Spørg din leder eller DBR'],
  ] as const) {
    await tab.getByRole('searchbox').fill(question);
    await tab.getByRole('link', { name: shows }).waitFor();
    expect(await faultsEverywhere(session)).toEqual([]);
  }
  await session.leave();
}, 120_000);
