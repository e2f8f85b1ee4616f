import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ForeignEdit } from '../../../src/features/audit/records.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { accessibilityFaults } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

async function sharePoint(as: string, width = 1280, theme = 'default'): Promise<Page> {
  const page = await at.browser.newPage({ viewport: { width, height: 800 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${at.teams}/sharepoint/?as=${as}&theme=${theme}`);
  return page;
}

test('a row edited by hand in SharePoint does not hold, and is as it was when the DBR has said so', async () => {
  const { records } = at.server.context.ports;
  const functionOf = () =>
    records.all(Employment).find(({ record }) => record.name === 'Nadia Rahimi')?.record.function;
  const before = functionOf();
  const page = await sharePoint('ida');
  await page.getByRole('main').getByRole('link', { name: 'Ansættelser', exact: true }).click();
  await page.getByRole('link', { name: /Nadia Rahimi/ }).click();
  await page.getByRole('button', { name: 'Ret i hånden' }).click();
  await page.getByLabel('Funktion').fill('Noget helt andet');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText(/Ændret .* af Ida Vinter/).waitFor();
  await page.close();

  await expect.poll(() => records.all(ForeignEdit).length, { timeout: 25_000 }).toBe(1);
  const { tab, leave } = await at.sit({ as: 'ayse', sub: 'foreign-edits' });
  const edit = tab.getByRole('article').filter({ hasText: 'Ansættelser, række' });
  await edit.getByText(/af Ida Vinter/).waitFor();
  await edit.getByText(/Det, der stod før, gælder stadig/).waitFor();
  await edit.getByText('Noget helt andet').waitFor();
  await edit.getByText(`Før: ${before}`).waitFor();
  expect(functionOf()).toBe(before);

  await edit.getByRole('button', { name: 'Gælder ikke' }).click();
  await edit.getByText('Skriv en linje, så den næste kan forstå det.').waitFor();
  await edit.getByLabel('Hvad har du fundet ud af?').fill('Talt med redaktøren. Retter det i personalesystemet.');
  await edit.getByRole('button', { name: 'Gælder ikke' }).click();
  await tab.getByText('Alt er gennemgået').waitFor();
  await tab.getByText('Talt med redaktøren. Retter det i personalesystemet.').waitFor();
  const nadia = records.all(Employment).find(({ record }) => record.name === 'Nadia Rahimi');
  const stored = nadia && (await records.fetch(Employment, nadia.record.key));
  expect(stored?.record.function).toBe(before);
  await leave();
});

test('who may not open a list in SharePoint is told so, and where their own data is', async () => {
  const page = await sharePoint('lone');
  await page.getByText('Du har ikke adgang').waitFor();
  await page.getByText(/alle andre møder deres egne data i Rettesnor/).waitFor();
  await page.close();
});

const frames = ['default', 'dark', 'contrast'].flatMap((theme) => [320, 1280].map((width) => [theme, width] as const));

test.each(frames)(
  'the lists, a row and its history are readable for everybody in theme %s at %i px',
  async (theme, width) => {
    const page = await sharePoint('ayse', width, theme);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Bekræftelser 2026' }).click();
    await page.getByRole('row').nth(1).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.getByRole('button', { name: 'Ret i hånden' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  },
);
