import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session, Stage } from './stage.ts';
import { stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

/** Presses Tab until the focus is on the control with this name, as somebody without a mouse does. */
async function tabTo({ page, tab }: Session, name: string | RegExp): Promise<void> {
  const control = tab.getByRole('link', { name }).or(tab.getByRole('button', { name })).first();
  await control.waitFor();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

const focused = ({ tab }: Session) => tab.evaluate(() => document.activeElement?.textContent ?? '');

test('the main job is done with the keyboard alone, and the focus is never lost (S87)', async () => {
  const session = await at.sit({ as: 'mikkel', width: 360 });
  const { page, tab, leave } = session;
  await tabTo(session, 'Gå til indholdet');
  await page.keyboard.press('Enter');
  await tabTo(session, /^Læs ændringen: R06/);
  await page.keyboard.press('Enter');
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await expect.poll(() => focused(session)).toMatch(/^R06 /);

  await tabTo(session, 'Jeg har læst reglen');
  await page.keyboard.press('Enter');
  await tab.getByText(/Bekræftet kl\./).waitFor();
  await tabTo(session, 'Fortryd');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(session)).toBe('Se kvitteringen');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(session)).toMatch(/^Kvittering: R06/);
  await leave();
});

test('from a receipt the reader opens the older version, which is marked, can be read and not confirmed; a reload comes back to it (S20)', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', sub: 'receipts', width: 320 });
  const older = tab.getByRole('listitem').filter({ hasText: 'R06' }).filter({ hasText: 'Version 3.0' });
  await older.getByRole('link').click();
  await tab.getByText('Teksten er uændret, siden du bekræftede den.').waitFor();
  await tab.getByText('Det skal du').first().waitFor();
  // What was read comes first; the imprint is for those who check it.
  const shown = (await tab.getByRole('main').textContent()) ?? '';
  expect(shown.indexOf('Det skal du')).toBeGreaterThan(0);
  expect(shown.search(/[0-9a-f]{64}/)).toBeGreaterThan(shown.indexOf('Det skal du'));
  await tab.getByRole('link', { name: 'Læs version 3.0 i håndbogen' }).click();
  await tab.getByText('Denne version er erstattet').waitFor();
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await tab.locator('summary').filter({ hasText: 'Version 3.0' }).waitFor();
  expect(await tab.getByRole('button', { name: 'Jeg har læst reglen' }).count()).toBe(0);

  await expect.poll(() => page.url()).toContain('sub=handbook/rule/r06/3.0');
  await page.reload();
  const again = page.frameLocator('#stage iframe');
  await again.getByText('Denne version er erstattet').waitFor();
  await again.getByRole('link', { name: 'Læs den, der gælder nu' }).click();
  await again.locator('summary').filter({ hasText: 'Version 3.1' }).waitFor();
  await leave();
});

test('on leave nothing is asked: no deadline, no hurry, and what waits stands under the return', async () => {
  const { tab, leave } = await at.sit({ as: 'kirsten', width: 320 });
  await tab.getByText('Du skal ikke læse noget nu').waitFor();
  const waiting = tab.getByRole('list', { name: 'Når du er tilbage' });
  await waiting.getByRole('link', { name: /R06/ }).waitFor();
  expect(await tab.getByText(/Frist|cirka \d/).count()).toBe(0);
  await leave();
});

test('a link to a rule that does not exist says so and leads to the handbook', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'rule/r77', width: 320 });
  await tab.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
  await tab.getByText('Den regel findes ikke i håndbogen.').waitFor();
  await tab.getByRole('link', { name: 'Slå op i håndbogen' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Håndbog' }).waitFor();
  await leave();
});

test('a rule is printed black on white from the dark theme, without menu, buttons and what is only for the reader', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', sub: 'rule/r06', theme: 'dark' });
  const duty = tab.getByRole('heading', { name: 'Det skal du' });
  await duty.waitFor();
  await page.emulateMedia({ media: 'print' });
  const colours = () =>
    duty.evaluate((heading) => getComputedStyle(heading.closest('.layout-card') ?? heading).backgroundColor);
  await expect.poll(colours).toBe('rgb(255, 255, 255)');
  await expect.poll(() => tab.getByRole('button', { name: 'Jeg har læst reglen' }).isVisible()).toBe(false);
  await expect.poll(() => tab.getByRole('navigation').first().isVisible()).toBe(false);
  expect(
    await tab
      .getByText(/^Frist/)
      .first()
      .isVisible(),
  ).toBe(false);
  expect(
    await tab
      .getByText(/^Skriv til .* i Teams$/)
      .first()
      .isVisible(),
  ).toBe(false);
  expect(
    await tab
      .getByText(/^Ring til/)
      .first()
      .isVisible(),
  ).toBe(true);
  await leave();
});

test('the size of the text goes along to the next rule, also where the browser keeps nothing for the tab', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'handbook/rule/r04' });
  await tab.evaluate(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no access', 'SecurityError');
      },
    }),
  );
  await tab.locator('summary').filter({ hasText: 'Om reglen' }).click();
  await tab.getByRole('button', { name: 'Meget stor tekst' }).click();
  await tab.getByRole('link', { name: /R09/ }).first().click();
  await tab.getByRole('heading', { level: 1, name: /R09/ }).waitFor();
  await tab.locator('summary').filter({ hasText: 'Om reglen' }).click();
  const largest = tab.getByRole('button', { name: 'Meget stor tekst' });
  await expect.poll(() => largest.getAttribute('aria-pressed')).toBe('true');
  await leave();
});

test('at 200 % on a small screen the bar does not hide what it asks about', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'rule/r06', width: 640 });
  const { page } = { page: tab.page() };
  await page.setViewportSize({ width: 640, height: 400 });
  const button = tab.getByRole('button', { name: 'Jeg har læst reglen' });
  await button.waitFor();
  const isOnScreen = () => button.evaluate((element) => element.getBoundingClientRect().top < innerHeight);
  await expect.poll(isOnScreen).toBe(false);
  await button.focus();
  await expect.poll(isOnScreen).toBe(true);
  await leave();
});
