import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setApp } from '../../src/standin/activity-store.ts';
import { accessibilityFaults } from './axe.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const idOf = (who: string) => {
  const { directory } = at.server.context.ports;
  const person = directory.people().find(({ upn }) => upn.startsWith(`${who}@`));
  if (!person) throw new Error(`there is no ${who}`);
  return person.id;
};
/** A kind that no schedule sends by itself in the sample, so that what is seen came from here. */
const urgent = (rule: string) => ({
  activity: 'ruleUrgent' as const,
  parameters: { rule },
  place: `rule/${rule.toLowerCase()}`,
});
const tell = (rule: string, ...people: string[]) =>
  at.server.context.ports.notifier.tell(urgent(rule), people.map(idOf));
const bell = (page: Page) => page.getByRole('button', { name: 'Aktivitet' });
const feed = (page: Page) => page.getByRole('dialog', { name: 'Aktivitet' });

test('a notice from the server comes to the bell of the one it is for, and a click opens the rule in the tab', async () => {
  const lone = await at.sit({ as: 'lone' });
  const mikkel = await at.sit({ as: 'mikkel' });
  const urgentTo = (page: Page) => feed(page).getByText('haster');
  await bell(lone.page).click();
  await feed(lone.page).getByRole('heading', { name: 'Aktivitet' }).waitFor();
  expect(await urgentTo(lone.page).count()).toBe(0);
  await lone.page.keyboard.press('Escape');

  expect(await tell('R06', 'lone')).toEqual(new Map());
  await lone.page.getByRole('button', { name: /Aktivitet, \d+ ulæst/ }).waitFor();
  await lone.page.getByRole('status').getByText('Rettesnor: Regel R06 haster').waitFor();

  await bell(lone.page).click();
  await feed(lone.page)
    .getByRole('button', { name: /Regel R06 haster.*Rettesnor · R06.*Ulæst/ })
    .click();
  const tab = lone.page.frameLocator('#stage iframe');
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await expect.poll(() => new URL(lone.page.url()).searchParams.get('sub')).toBe('rule/r06');
  await bell(lone.page).click();
  const read = feed(lone.page).getByRole('button', { name: /R06 haster/ });
  await expect.poll(() => read.getAttribute('data-unread')).toBeNull();

  await bell(mikkel.page).click();
  await feed(mikkel.page).getByRole('heading', { name: 'Aktivitet' }).waitFor();
  expect(await urgentTo(mikkel.page).count()).toBe(0);
  await lone.leave();
  await mikkel.leave();
});

test('a toast says it while the page is open, opens the rule too, and comes once', async () => {
  const { page, leave } = await at.sit({ as: 'ayse' });
  await page.waitForResponse((answer) => answer.url().includes('/_standin/activity?'));
  await tell('R03', 'ayse');
  const toast = page.getByRole('status').filter({ hasText: 'Regel R03 haster' });
  await toast.getByRole('button', { name: 'Åbn' }).click();
  await page.frameLocator('#stage iframe').getByRole('heading', { level: 1, name: /R03/ }).waitFor();
  await page.waitForResponse((answer) => answer.url().includes('/_standin/activity?'));
  await page.waitForResponse((answer) => answer.url().includes('/_standin/activity?'));
  expect(await toast.count()).toBe(0);
  await page.reload();
  await page.waitForResponse((answer) => answer.url().includes('/_standin/activity?'));
  expect(await toast.count()).toBe(0);
  await leave();
});

test('a moved clock makes a notice of today one of yesterday, and the language of the page is the notice’s', async () => {
  await tell('R08', 'lone');
  const { page, leave } = await at.sit({ as: 'lone' });
  await bell(page).click();
  const notice = feed(page).getByRole('button', { name: /R08/ });
  await expect.poll(() => notice.locator('time').textContent()).toMatch(/^\d\d\.\d\d$/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Ur:/ }).click();
  await page.getByRole('button', { name: '+1 dag' }).click();
  await bell(page).click();
  await expect.poll(() => notice.locator('time').textContent()).toMatch(/^i går \d\d\.\d\d$/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Visning' }).click();
  await page.getByLabel('English').check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Activity/ }).click();
  await page.getByRole('dialog', { name: 'Activity' }).getByText('Rule R08 is urgent').waitFor();
  at.standin.clock.move('reset');
  await leave();
});

test('somebody without the app in Teams is named by the notifier and sees nothing, and the others are told', async () => {
  setApp(at.standin.store, idOf('mikkel'), false);
  expect(await tell('R11', 'mikkel', 'ayse')).toEqual(new Map([[idOf('mikkel'), 'Forbidden']]));
  const { page, leave } = await at.sit({ as: 'ayse' });
  await bell(page).click();
  await feed(page).getByText('Regel R11 haster').waitFor();
  setApp(at.standin.store, idOf('mikkel'), true);
  await leave();
});

test.each(['default', 'dark', 'contrast'] as const)(
  'in the theme %s the open feed is for everybody on 320 px: no fault, nothing outside the screen, and by keyboard',
  async (theme) => {
    await tell('R06', 'mikkel');
    const { page, tab, leave } = await at.sit({ as: 'mikkel', theme, width: 320 });
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: /Aktivitet, \d+ ulæst/ }).focus();
    await page.keyboard.press('Enter');
    await feed(page)
      .getByRole('button', { name: /R06.*Ulæst/ })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const box = await feed(page).boundingBox();
    expect([(box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 320]).toEqual([true, true]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.frameLocator('#stage iframe').getByRole('heading', { level: 1, name: /R06/ }).waitFor();
    await leave();
  },
);
