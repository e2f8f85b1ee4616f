import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';
import { isPressed, numberIn, press, tell, wide } from './report-form.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('two presses are one report', async () => {
  const { tab, leave } = await at.sit({ as: 'dorthe', sub: 'report', width: 320 });
  await tab.getByRole('textbox').fill('To gange på knappen');
  await tab.getByRole('button', { name: 'Send meldingen' }).dblclick();
  await numberIn(tab);
  await tab.getByRole('link', { name: 'Mine meldinger' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Mine meldinger' }).waitFor();
  await tab.getByRole('article', { name: /2026-/ }).getByText('To gange på knappen').waitFor();
  const same = tab.getByRole('article', { name: /2026-/ }).filter({ hasText: 'To gange på knappen' });
  await expect.poll(() => same.count()).toBe(1);
  await leave();
});

test('nothing, and signs alone, cannot be sent, and it says why; 4,000 characters can', async () => {
  const { tab, leave } = await at.sit({ as: 'fatima', sub: 'report', width: 320 });
  await press(tab, 'Send meldingen');
  await tab
    .getByRole('alert')
    .getByText(/Vælg, hvad der er sket, eller skriv det med dine egne ord/)
    .waitFor();
  await tab.getByRole('textbox').fill('😱😱');
  await tab
    .getByRole('alert')
    .getByText(/eller skriv det med ord/)
    .waitFor();
  await tab.getByRole('textbox').fill('å'.repeat(4_001));
  await press(tab, 'Send meldingen');
  await tab
    .getByText(/Der er plads til 4\.000 tegn/)
    .first()
    .waitFor();
  await tab.getByRole('textbox').fill('ååå '.repeat(1_000));
  await press(tab, 'Send meldingen');
  await numberIn(tab);
  await expect.poll(() => wide(tab)).toBeLessThanOrEqual(320);
  await leave();
});

test('without a network it says that nothing is sent, keeps the words in the open session only, and sends them when the line is back', async () => {
  const { page, tab, context, leave } = await at.sit({ as: 'omar', sub: 'report', width: 320 });
  await tab.getByRole('textbox').fill('Min tablet er væk');
  await context.setOffline(true);
  await press(tab, 'Send meldingen');
  await tab.getByRole('alert').getByText('Ikke sendt endnu').waitFor();
  await tab.getByText('Min tablet er væk').waitFor();
  await tab.getByRole('link', { name: 'IT-Servicedesk 12 34 56 70' }).waitFor();
  expect(await accessibilityFaults(tab)).toEqual([]);
  // In the session of this page, which a sign-out ends, and nowhere that outlives it.
  expect(await tab.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('tablet');
  expect(await tab.evaluate(() => sessionStorage.getItem('rettesnor.unsent:report'))).toContain('tablet');

  await tab.getByRole('link', { name: 'Start', exact: true }).last().click();
  await tab.getByRole('heading', { level: 1, name: 'Meld sikkerhedshændelse' }).waitFor({ state: 'detached' });
  await tab.getByRole('link', { name: 'Meld sikkerhedshændelse' }).first().click();
  await tab.getByText('Ikke sendt endnu').waitFor();
  await press(tab, 'Ret meldingen');
  await tab.getByRole('textbox').fill('Min tablet er væk. Den er låst.');
  await press(tab, 'Send meldingen');
  await tab.getByRole('alert').getByText('Ikke sendt endnu').waitFor();
  await context.setOffline(false);
  await numberIn(tab);
  await tab.getByText('Min tablet er væk. Den er låst.').waitFor();
  await expect.poll(() => tab.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('tablet');

  await press(tab, 'Ja, det passer');
  for (const _ of ['device', 'account', 'contact', 'discovered', 'data']) await press(tab, 'Spring over');
  await context.setOffline(true);
  await press(tab, 'Over 100');
  await tab.getByText(/Dit sidste svar er ikke gemt endnu/).waitFor();
  await context.setOffline(false);
  await tab.getByText(/^3 af 11 svar/).waitFor();
  await press(tab, 'Tilbage');
  await expect.poll(() => isPressed(tab, 'Over 100')).toBe('true');
  expect(page.url()).not.toContain('tablet');
  await leave();
});

test('a half report is there after a reload, and the button that sends it is in view on a small phone', async () => {
  const { page, tab, leave } = await at.sit({ as: 'thi', sub: 'report', width: 360 });
  await page.setViewportSize({ width: 360, height: 740 });
  await tab.getByRole('textbox').fill('Min mappe lå i 311236-4321');
  await expect
    .poll(() => tab.evaluate(() => sessionStorage.getItem('rettesnor.unsent:report')))
    .toContain('3112••-••••');
  await page.reload();
  const reloaded = page.frameLocator('#stage iframe');
  await expect.poll(() => reloaded.getByRole('textbox').inputValue()).toBe('Min mappe lå i 3112••-••••');
  const roomUnderIt = async () => {
    const send = await reloaded.getByRole('button', { name: 'Send meldingen' }).boundingBox();
    const foot = await reloaded.getByRole('navigation').last().boundingBox();
    return (foot?.y ?? 0) - (send?.y ?? 999) - (send?.height ?? 0);
  };
  await expect.poll(roomUnderIt).toBeGreaterThanOrEqual(0);
  await leave();
});

test('an answer the server loses on the way is not on the screen as if it were saved', async () => {
  const { page, tab, leave } = await at.sit({ as: 'frida', sub: 'report', width: 320 });
  await tell(tab, 'En mappe lå på bordet');
  await page.route('**/api/jobs/answerIncident', (route) =>
    route.fulfill({
      status: 503,
      json: { refusal: { code: 'microsoftBusy', message: '', next: '', support: '', details: {} } },
    }),
  );
  for (const _ of ['kind', 'discovered', 'data']) await press(tab, 'Spring over');
  await press(tab, '2–10');
  await tab.getByText(/Dit sidste svar er ikke gemt endnu/).waitFor();
  await page.unroute('**/api/jobs/answerIncident');
  await tab.getByText(/^1 af 8 svar/).waitFor();
  await leave();
});
