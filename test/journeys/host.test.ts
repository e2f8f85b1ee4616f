import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const adopted = /Version \d.*vedtaget af Byrådet den/;

test('added to a channel and to the intranet, the tab is a full page with what was chosen and its stamp (S17, S14)', async () => {
  const { page, tab, leave } = await at.sit({ as: 'ida', more: 'page=config' });
  await tab.getByRole('heading', { level: 1, name: 'Hvad skal fanen vise?' }).waitFor();
  await tab.getByRole('radio', { name: /Politikken/ }).check();
  await page.getByRole('button', { name: 'Gem' }).click();

  const shown = page.frameLocator('#stage iframe');
  await page.locator('body[data-place=channel]').waitFor();
  await shown.getByRole('heading', { level: 1, name: /politik/i }).waitFor();
  await shown.getByText(adopted).waitFor();

  await page.getByRole('link', { name: 'Side på intranettet' }).click();
  await page.locator('body[data-place=sharepoint]').waitFor();
  await shown.getByRole('heading', { level: 1, name: /politik/i }).waitFor();
  await shown.getByText(adopted).waitFor();
  await leave();
});

test('the handbook on the intranet shows its chapters and the edition in force, and a rule opens beside them (S17, S14)', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', more: 'page=config' });
  await tab.getByRole('radio', { name: /Håndbogen/ }).check();
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.locator('body[data-place=channel]').waitFor();
  await page.getByRole('link', { name: 'Side på intranettet' }).click();
  const shown = page.frameLocator('#stage iframe');
  await shown
    .getByText(/udgave \S+ · vedtaget af Direktionen den/)
    .first()
    .waitFor();
  await shown.getByRole('link', { name: /R06 Send sikkert/ }).click();
  await shown.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await shown.getByText('Version 3.1 · gælder fra 25. november', { exact: true }).waitFor();
  await shown.locator('summary').filter({ hasText: 'Om reglen' }).click();
  await shown.getByRole('note').filter({ hasText: 'vedtaget af Direktionen' }).waitFor();
  await leave();
});

test('another theme is worn at once, without the page being loaded again; another language comes with the next load', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone' });
  await tab.getByRole('heading', { level: 1, name: /Lone/ }).waitFor();
  const isDark = () =>
    tab.evaluate(
      () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
    );
  const light = await isDark();
  await page.getByRole('button', { name: 'Visning' }).click();
  await page.getByLabel('Mørk').check();
  await expect.poll(isDark).not.toBe(light);
  const drawnByBrowser = () =>
    getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).colorScheme;
  await expect.poll(() => tab.evaluate(drawnByBrowser)).toBe('dark');
  expect(tab.isDetached()).toBe(false);

  await page.getByLabel('English').check();
  const english = page.frameLocator('#stage iframe');
  await english.getByRole('heading', { level: 1, name: /^Good .*, Lone$/ }).waitFor();
  await english.getByText('Two rules, about').waitFor();
  await expect.poll(() => english.locator('html').getAttribute('lang')).toBe('en');
  await leave();
});

test('a day later the deadline is a day nearer, and whoever left the tab open is still signed in', async () => {
  const open = await at.sit({ as: 'mikkel' });
  await open.tab.getByRole('heading', { level: 1, name: /Mikkel/ }).waitFor();
  const { page, tab, leave } = await at.sit({ as: 'lone' });
  const deadline = /om (\d+) dage/;
  const daysIn = (text: string | null) => Number(deadline.exec(text ?? '')?.[1]);
  const before = daysIn(await tab.getByText(deadline).first().textContent());

  await page.getByRole('button', { name: /^Ur:/ }).click();
  await page.getByRole('button', { name: '+1 dag' }).click();
  const after = page.frameLocator('#stage iframe').getByText(deadline).first();
  await expect.poll(async () => daysIn(await after.textContent()), { timeout: 15_000 }).toBe(before - 1);

  await open.tab.getByRole('link', { name: 'Min side' }).click();
  await open.tab.getByRole('heading', { level: 1, name: 'Mine kvitteringer' }).waitFor();
  await open.tab.getByRole('article').first().waitFor();
  expect(await open.tab.getByRole('alert').count()).toBe(0);
  at.standin.clock.move('reset');
  await leave();
  await open.leave();
});

test('a host that must ask the reader first gets to ask, and the reader comes in', async () => {
  const { page, tab, leave } = await at.sit({ as: 'mikkel', more: 'naa=interaction' });
  await tab.getByRole('heading', { level: 1, name: /Mikkel/ }).waitFor();
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { calls });
    window.addEventListener('message', ({ data }) => {
      if (data?.func === 'nestedAppAuth.execute') calls.push(JSON.parse(data.data).method);
    });
  });
  // msal keeps its tokens there over a reload.
  await tab.evaluate(() => sessionStorage.clear());
  await page.reload();
  await page
    .frameLocator('#stage iframe')
    .getByRole('heading', { level: 1, name: /Mikkel/ })
    .waitFor();
  const calls = await page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  expect(calls.filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
  await page.close();
  await leave();
});

test.each(['', '/rule/r06', '/handbook/rule/r06/3.0'])(
  'outside Teams, %s is a kind page that says where to go',
  async (path) => {
    const page = await at.browser.newPage({ locale: 'da-DK' });
    page.setDefaultTimeout(10_000);
    const answer = await page.goto(`http://localhost:${at.server.port}/tab${path}`);
    expect(answer?.status()).toBe(200);
    await page.getByRole('heading', { level: 1, name: 'Åbn Rettesnor i Teams' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  },
);
