import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;

beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S94, INV1: the DBR fetches from OS2compliance, answers what differs, and sees what would be written back', async () => {
  const dbr = await at.sit({ as: 'ayse', sub: 'system-bridges' });
  const { tab } = dbr;
  await tab.getByText('Systemerne er ikke hentet endnu').first().waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await tab.getByRole('button', { name: 'Hent nu fra OS2compliance' }).click();
  await tab.getByText(/^Hentet \d/).waitFor({ timeout: 60_000 });
  await tab.getByText(/^12 systemer i OS2compliance/).waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);

  const alike = tab.getByRole('form', { name: 'Svar om Pladsanvisningen dagtilbud' });
  await alike.getByRole('radio', { name: 'Ja, det er Pladsanvisningen' }).click();
  await alike.getByRole('button', { name: 'Svar' }).click();
  await alike.waitFor({ state: 'detached' });
  const several = tab.getByRole('form', { name: 'Svar om Drikkevandsdata' });
  await several.getByRole('radio', { name: 'Pia Rosendal' }).click();
  await several.getByRole('button', { name: 'Svar' }).click();
  await several.waitFor({ state: 'detached' });

  await tab.getByText('Skriv ejere og links i OS2compliance').click();
  await tab.getByRole('button', { name: 'Vis, hvad der ville blive skrevet' }).click();
  await tab.getByText(/^12 systemer læst\./).waitFor();
  // The button is still changing from grey.
  await tab.waitForFunction(() => document.getAnimations().length === 0);
  expect(await faultsEverywhere(dbr)).toEqual([]);
  await tab.getByRole('button', { name: 'Skriv hver nat' }).click();
  await tab.getByText('Ejere og links skrives i OS2compliance hver nat.').waitFor();
}, 180_000);

test('S94, INV1: what KITOS brings stands beside it, waits for the DBR, and nothing is written there', async () => {
  const dbr = await at.sit({ as: 'ayse', sub: 'system-bridges', width: 360 });
  const { tab } = dbr;
  await tab.getByRole('button', { name: 'Hent nu fra KITOS' }).click();
  await tab.getByText(/^6 systemer i KITOS/).waitFor({ timeout: 60_000 });
  const alike = tab.getByRole('form', { name: 'Svar om Lokalebogen booking' });
  await alike.getByRole('radio', { name: 'Nej, det er et andet system' }).click();
  await alike.getByRole('button', { name: 'Svar' }).click();
  await alike.waitFor({ state: 'detached' });
  await tab.getByText('Fra KITOS').first().waitFor();
  expect(await faultsEverywhere(dbr)).toEqual([]);
  expect(await tab.getByText('Skriv ejere og links i KITOS').count()).toBe(0);
}, 180_000);
