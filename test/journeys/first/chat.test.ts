import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { chatOf, fits, press, shot } from '../incidents/chat-window.ts';
import { type Stage, stage } from '../stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
}, 120_000);
afterAll(() => here?.close());

test('Lone reports with her thumb at 320 pixels, from the first words to the last answer', async () => {
  const { page, leave } = await here.sit({ as: 'lone', width: 320 });
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await chatOf(page).getByText('Hvad bruges din melding til?').waitFor();
  await shot(page, 'welcome-320');
  await fits(page);
  await chatOf(page).getByLabel('Skriv til Rettesnor').fill('har sendt en medicinliste til forkert nr');
  await press(page, 'Send');
  await chatOf(page)
    .getByText(/Din melding har nummer 2026-\d{4}/)
    .waitFor();
  await chatOf(page)
    .getByText(/\(DBR\) og IT har fået besked kl\./)
    .waitFor();
  await shot(page, 'reported-320');
  await fits(page);
  for (const answer of ['Ja, det passer', 'I dag', '1', 'En ukendt', 'Nej', 'Nej', 'Ja, gerne']) {
    const words = await chatOf(page).locator('.ac-adaptiveCard').last().textContent();
    await press(page, answer);
    await expect.poll(() => chatOf(page).locator('.ac-adaptiveCard').last().textContent()).not.toBe(words);
  }
  await chatOf(page).getByText('Tak. Det var det hele').waitFor();
  await chatOf(page).getByText('7 af 7 svar').waitFor();
  await shot(page, 'finished-320');
  await expect.poll(() => chatOf(page).locator('article').count()).toBe(3);
  await page.getByRole('button', { name: 'Fane', exact: true }).click();
  await page.locator('#stage iframe').waitFor();
  await leave();
});

test('S87: Mikkel reads a rule in the chat and confirms it with his thumb, and the tab knows', async () => {
  const { page, leave } = await here.sit({ as: 'mikkel', width: 320 });
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await chatOf(page).getByText('Hvad bruges din melding til?').waitFor();
  await chatOf(page).getByLabel('Skriv til Rettesnor').fill('læsning');
  await press(page, 'Send');
  await chatOf(page).getByText('Én regel venter på dig').waitFor();
  await press(page, 'Læs R06');
  await chatOf(page).getByText('Det nye', { exact: true }).waitFor();
  await shot(page, 'rule-320');
  await fits(page);
  await press(page, 'Jeg har læst reglen');
  await chatOf(page)
    .getByText(/^Bekræftet kl\. \d\d\.\d\d · version/)
    .waitFor();
  await chatOf(page).getByRole('button', { name: 'Fortryd', exact: true }).waitFor();
  await shot(page, 'confirmed-320');
  await fits(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await leave();
  const again = await here.sit({ as: 'mikkel', width: 320 });
  await again.tab.getByText('Alt er læst.').waitFor();
  await again.leave();
});
