import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTemplate } from '../../reports/word.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
});
afterAll(() => at.close());

test('S111: the DBR corrects a report by a new edition, opens a case behind a figure, and takes it along in Word', async () => {
  const session = await at.sit({ as: 'ayse', sub: 'breach-reports' });
  const { page, tab } = session;
  const report = tab.getByRole('article', { name: '2. kvartal 2026' });
  await report.getByRole('button', { name: 'Ret rapporten' }).click();
  await report.getByLabel('Årsager').fill('Autoudfyldning vælger den forkerte modtager.');
  await report.getByLabel('Hvorfor rettes den?').fill('Årsagen manglede');
  expect(await faultsEverywhere(session)).toEqual([]);
  await report.getByRole('button', { name: 'Lås ny udgave' }).click();
  await tab.getByText('Ny udgave låst: 2. kvartal 2026.').waitFor();
  await expect.poll(() => report.textContent()).toContain('2. udgave. Rettet: Årsager.');
  await report.getByText('Tidligere udgaver').click();
  await report.getByRole('region', { name: '1. udgave' }).waitFor();

  await tab.getByText('Skabelon i Word').click();
  const template = { name: 'Kommunens.dotx', mimeType: '', buffer: Buffer.from(await aTemplate('Intet indhold')) };
  await tab.getByLabel('Kommunens skabelon').setInputFiles(template);
  await tab.getByRole('button', { name: 'Brug skabelonen' }).click();
  await tab.getByText('Skabelonen mangler {{indhold}}.').waitFor();
  await tab.getByLabel('Kommunens skabelon').setInputFiles({ ...template, buffer: Buffer.from(await aTemplate()) });
  await tab.getByRole('button', { name: 'Brug skabelonen' }).click();
  await tab.getByText('Kommunens.docx, lagt op af').waitFor();
  const download = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Hent i Word' }).click();
  expect((await download).suggestedFilename()).toBe('rapport-om-brud-2026-2-2.docx');
  await tab.getByText('Hentet: rapport-om-brud-2026-2-2.docx').waitFor();
  await expect.poll(() => faultsEverywhere(session), { timeout: 20_000 }).toEqual([]);

  // Every figure leads to its rows.
  await report.getByRole('link', { name: '15' }).first().click();
  await tab.getByRole('heading', { name: 'Hændelser i alt, 2. kvartal 2026' }).waitFor();
  await expect.poll(() => tab.locator('main li a').count()).toBe(15);
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.locator('main li a').first().click();
  await tab.getByRole('heading', { level: 1 }).first().waitFor();
  await session.leave();
});
