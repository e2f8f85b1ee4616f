import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPressed, numberIn, press, wide } from '../incidents/report-form.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S27, S105, S110: Lone reports with her thumb in four presses, sees what to do and who has it, and answers when she can', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', width: 320 });
  await tab.getByRole('link', { name: 'Meld sikkerhedshændelse' }).first().click();
  await tab.getByRole('heading', { name: 'Hvad bruges din melding til?' }).waitFor();
  await tab.getByText('Vi giver ikke dit navn til din leder uden at spørge dig.', { exact: false }).waitFor();
  await press(tab, /^Sendt, delt eller lagt forkert/);
  await press(tab, 'Sendt til forkert modtager');
  await expect.poll(() => wide(tab)).toBeLessThanOrEqual(320);
  await press(tab, 'Send meldingen');
  const number = await numberIn(tab);
  await tab.getByText(/^Databeskyttelsesrådgiveren og IT har fået besked kl\. \d\d\.\d\d\.$/).waitFor();
  await tab.getByText(/Tjek adressen eller nummeret/).waitFor();
  await tab.getByRole('link', { name: 'DBR 12 34 56 78' }).waitFor();

  await tab.getByText(/^0 af 7 svar/).waitFor();
  // What to do now stays in sight above the questions on a phone of usual height.
  await page.setViewportSize({ width: 360, height: 740 });
  await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const aid = tab.getByRole('region', { name: 'Gør dette nu' });
  await expect.poll(() => aid.evaluate((part) => Math.round(part.getBoundingClientRect().top))).toBe(8);
  // Where there is no room for both, it stands above the thanks.
  await page.setViewportSize({ width: 360, height: 480 });
  const thanks = tab.getByText(/Din melding har nummer/);
  const topOf = (part: Locator) => part.evaluate((one) => one.getBoundingClientRect().top);
  await expect.poll(async () => (await topOf(thanks)) - (await topOf(aid))).toBeGreaterThan(0);
  await page.setViewportSize({ width: 320, height: 740 });
  await expect.poll(() => tab.getByRole('group').count()).toBe(1);
  await press(tab, 'I går');
  await press(tab, 'Videre');
  await press(tab, 'Helbred');
  await press(tab, 'CPR-nummer');
  await press(tab, 'Videre');
  await press(tab, '2–10');
  await press(tab, 'Tilbage');
  await press(tab, '11–100');
  await press(tab, 'Spring over');
  await press(tab, 'Spring over');
  await press(tab, 'Spring over');
  await press(tab, 'Ja, gerne');
  await tab.getByText('Tak. Det var det hele, og det er gemt.').waitFor();
  await tab.getByText('4 af 7 svar · du kan lukke nu, det er gemt').waitFor();
  await expect.poll(() => wide(tab)).toBeLessThanOrEqual(320);
  await leave();

  const again = await at.sit({ as: 'lone', width: 320, sub: `reports/${number}` });
  await again.tab.getByText(/^4 af 7 svar/).waitFor();
  await again.tab.getByRole('group', { name: 'Hvem kan have set det?' }).waitFor();
  await press(again.tab, 'Tilbage');
  const howMany = ['2–10', '11–100'];
  await expect.poll(() => Promise.all(howMany.map((name) => isPressed(again.tab, name)))).toEqual(['false', 'true']);
  await press(again.tab, 'Tilbage');
  const kinds = ['Helbred', 'CPR-nummer', 'Børn'];
  await expect
    .poll(() => Promise.all(kinds.map((name) => isPressed(again.tab, name))))
    .toEqual(['true', 'true', 'false']);
  await press(again.tab, 'Tilbage');
  await expect.poll(() => isPressed(again.tab, 'I går')).toBe('true');
  await press(again.tab, 'Videre');
  await press(again.tab, 'Videre');
  await again.tab
    .getByRole('group', { name: /Cirka hvor mange/ })
    .getByRole('button', { name: 'Ved ikke' })
    .click();
  await press(again.tab, 'Spring over');
  await press(again.tab, 'Spring over');
  await again.tab
    .getByRole('group', { name: /Handler det om/ })
    .getByRole('button', { name: 'Nej' })
    .click();
  await expect.poll(() => isPressed(again.tab, 'Ja, gerne')).toBe('true');
  await again.tab.getByText(/^5 af 7 svar/).waitFor();
  await again.page.reload();
  const reloaded = again.page.frameLocator('#stage iframe');
  await reloaded.getByText(/^5 af 7 svar/).waitFor();
  await reloaded.getByRole('button', { name: 'Tilbage' }).click();
  await expect.poll(() => reloaded.getByRole('button', { name: '11–100' }).getAttribute('aria-pressed')).toBe('false');
  await again.leave();
});
