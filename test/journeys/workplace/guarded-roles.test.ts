import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, stage } from '../stage.ts';

/** Ida is an editor, Mette the accountable director, Ayse the DBR and Nikolaj the deputy. */
let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const deputy = 'Bente Dahl som DBR’s stedfortræder';

test('S37, S74: an editor proposes a deputy, the director meets it on Start and in the menu, and confirms it at 320 px', async () => {
  const ida = await at.sit({ as: 'ida', sub: 'appointments' });
  await ida.tab.getByRole('button', { name: 'Tilføj udpegning' }).click();
  // A role somebody did not choose is one they did not mean.
  await expect.poll(() => ida.tab.getByLabel('Rolle').inputValue()).toBe('');
  await ida.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await ida.tab.getByText('Vælg en.', { exact: true }).waitFor();
  await ida.tab.getByLabel('Rolle').selectOption({ label: 'DBR’s stedfortræder' });
  await ida.tab.getByText('Rollen kræver to: du foreslår, og en anden bekræfter.', { exact: false }).waitFor();
  await ida.tab.getByRole('combobox', { name: 'Person' }).pressSequentially('bente');
  await ida.tab.getByRole('option', { name: 'Bente Dahl' }).click();
  await ida.tab.getByRole('button', { name: 'Foreslå', exact: true }).click();
  await ida.tab.getByText('Forslaget om Bente Dahl er sendt. Intet gælder, før det er bekræftet.').waitFor();
  const proposal = ida.tab.getByRole('region', { name: deputy });
  await proposal.getByText('Venter på Mette Kragh').waitFor();
  expect(await proposal.getByRole('button', { name: /Bekræft/ }).count()).toBe(0);
  await ida.leave();

  const mette = await at.sit({ as: 'mette', width: 320 });
  await mette.tab.getByRole('link', { name: 'Svar på et forslag til en rolle' }).click();
  const waiting = mette.tab.getByRole('region', { name: deputy });
  await waiting.getByRole('button', { name: `Bekræft: ${deputy}` }).click();
  await waiting.getByText('Skriv sagsnummeret.').waitFor();
  await waiting.getByRole('textbox', { name: 'Sagsnummer for beslutningen' }).fill('26/004711');
  const overflow = await mette.tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await waiting.getByRole('button', { name: `Bekræft: ${deputy}` }).click();
  await mette.tab.getByText('Bekræftet af Mette Kragh').waitFor();
  await mette.tab.getByText('Sag 26/004711').waitFor();
  await mette.leave();

  const bente = await at.sit({ as: 'bente' });
  await bente.tab
    .getByRole('link', { name: /^Sager/ })
    .first()
    .waitFor();
  await bente.leave();

  const again = await at.sit({ as: 'ida', sub: 'appointments', theme: 'dark' });
  await again.tab.getByRole('button', { name: `Fortryd: ${deputy}` }).click();
  await again.tab.getByText('Besvaret de sidste 30 dage').waitFor();
  await again.leave();
});

test('S74: the DBR whose office is ended meets it on Start and takes it back the same day', async () => {
  const ida = await at.sit({ as: 'ida', sub: 'appointments' });
  const end = { name: 'Afslut Ayse Demir som Databeskyttelsesrådgiver (DBR)' } as const;
  await ida.tab.getByRole('button', end).click();
  await ida.tab.getByLabel('Sidste dag for Ayse Demir').fill('2099-12-31');
  await ida.tab.getByRole('button', { name: 'Foreslå', exact: true }).click();
  await ida.tab.getByText('Forslaget om Ayse Demir er sendt.', { exact: false }).waitFor();
  await ida.leave();
  const ending = 'Ayse Demir stopper som Databeskyttelsesrådgiver (DBR)';
  const mette = await at.sit({ as: 'mette', sub: 'appointments' });
  const waiting = mette.tab.getByRole('region', { name: ending });
  await waiting.getByRole('textbox', { name: 'Sagsnummer for beslutningen' }).fill('26/004712');
  await waiting.getByRole('button', { name: `Bekræft: ${ending}` }).click();
  await mette.tab.getByText('Bekræftet af Mette Kragh').waitFor();
  await mette.leave();
  // What ends later can still be ended sooner.
  const later = await at.sit({ as: 'ida', sub: 'appointments' });
  await later.tab.getByRole('button', end).waitFor();
  await later.leave();

  const ayse = await at.sit({ as: 'ayse' });
  await ayse.tab.getByRole('link', { name: 'Du mister en rolle' }).click();
  await ayse.tab.getByRole('button', { name: `Fortryd: ${ending}` }).click();
  const office = ayse.tab.getByRole('region', { name: 'Databeskyttelsesrådgiver (DBR)', exact: true });
  await office.getByText('Ayse Demir', { exact: true }).waitFor();
  await office.getByText(/^til /).waitFor({ state: 'detached' });
  await ayse.leave();
});
