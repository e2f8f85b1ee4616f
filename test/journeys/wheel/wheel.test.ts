import { afterAll, beforeAll, expect, test } from 'vitest';
import { LifeEvent } from '../../../src/features/systems/life/records.ts';
import { System } from '../../../src/features/systems/records.ts';
import { pdfOf } from '../../audits/examples.ts';
import { aPurchase, aSystem } from '../../systems/given-systems.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S119: the year is drawn; each thing says its words on focus, goes on by the arrows, and opens its card', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'wheel' });
  const { tab, page } = ayse;
  const wheel = tab.getByRole('group', { name: 'Året 2026' });
  const middle = tab.locator('.plot-middle');
  await middle.getByText('4 af 6 låste punkter er udført').waitFor();
  await wheel.getByRole('link').first().focus();
  const words = async () => (await middle.textContent()) ?? '';
  await expect.poll(words).toMatch(/: (Forsinket|Snart|Udført), /);
  const first = await words();
  await page.keyboard.press('ArrowRight');
  await expect.poll(words).not.toBe(first);
  await wheel.getByRole('link', { name: /^DBR’s årsrapport.*Udført/ }).click();
  await expect
    .poll(() =>
      tab
        .getByRole('article', { name: /^DBR’s årsrapport.*2026$/ })
        .evaluate((card) => card === document.activeElement),
    )
    .toBe(true);
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await tab.getByRole('button', { name: 'Vis som tabel' }).click();
  await tab.getByRole('columnheader', { name: 'Måned' }).waitFor();
  const rows = await tab.getByRole('row', { name: /^Kontroller af systemer/ }).allTextContents();
  const inOrder = ['Maj', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov'];
  expect(rows.map((row) => inOrder.find((month) => row.includes(`systemer${month}`)))).toEqual(inOrder);
  await tab.getByRole('button', { name: '2027', exact: true }).click();
  await tab.getByRole('row', { name: /Systematisk kontrol/ }).waitFor();
  await ayse.leave();
});

test('S119, S123: the DBR puts an item into the wheel, with who does it and who outside helps, and takes it back', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'wheel', width: 360 });
  const { tab } = ayse;
  await tab.getByRole('button', { name: 'Tilføj et punkt' }).click();
  await tab.getByRole('textbox', { name: 'Hvad skal der ske?' }).fill('Gennemgang af nøgler');
  await tab.getByRole('textbox', { name: 'Hjælper nogen udefra?' }).fill('Låsesmeden');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gennemgang af nøgler er planlagt.').waitFor();
  const card = tab.getByRole('article', { name: 'Gennemgang af nøgler' });
  await card.getByText('Med hjælp fra Låsesmeden', { exact: false }).waitFor();
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await tab.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect.poll(() => card.count()).toBe(0);
  await ayse.leave();
});

test('S76, S120: from the item on breaches in systems the DBR comes to the systems cases name', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'wheel', width: 360 });
  const { tab } = ayse;
  await tab.getByRole('link', { name: 'Se brud efter system' }).first().click();
  await tab.getByRole('heading', { level: 1, name: 'Brud efter system' }).waitFor();
  await tab.getByRole('link', { name: 'Rapporterne om brud' }).waitFor();
  await tab.getByRole('row', { name: /Postkassen/ }).waitFor();
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await ayse.leave();
});

test('S120: who answers for an item lays a file beside what shows it, and the year stands on the paper', async () => {
  const mette = await at.sit({ as: 'mette', sub: 'wheel', width: 360 });
  const { tab } = mette;
  await tab.getByText('Afsluttet (4)').click();
  const card = tab.getByRole('article', { name: /^Intern it-revision.*2026$/ });
  await card.getByRole('button', { name: /^Læg en fil ved/ }).click();
  const form = card.getByRole('form');
  const buffer = Buffer.from(pdfOf('journey'), 'base64');
  await form.getByLabel('Vælg en fil').setInputFiles({ name: 'Rundering.pdf', mimeType: 'application/pdf', buffer });
  await form.getByRole('button', { name: 'Gem', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await card.getByRole('button', { name: 'Hent Rundering.pdf' }).waitFor();
  expect(await faultsEverywhere(mette)).toEqual([]);
  await mette.page.emulateMedia({ media: 'print' });
  await tab.getByRole('row', { name: /Leverandørers revisionserklæringer.*Forsinket/ }).waitFor();
  await expect.poll(() => card.isVisible()).toBe(false);
  await mette.page.emulateMedia({ media: null });
  await mette.leave();
});

test('S122: *Ikke nu* takes a proposal away, for the next who looks too, and *Fortryd* brings it back', async () => {
  const { records } = at.server.context.ports;
  await records.create(System, aSystem({ key: 'valgfag', name: 'Valgfag', state: 'inUse' }));
  const event = aPurchase({ key: 'lifeevent:valgfag:1', about: 'valgfag', plannedFor: '2026-11-30' });
  await records.create(LifeEvent, event);
  await expect.poll(() => records.find(LifeEvent, event.key)).toBeDefined();
  const ayse = await at.sit({ as: 'ayse', sub: 'wheel', width: 360 });
  const { tab } = ayse;
  const proposal = tab.getByText('Foreslået: Valgfag er taget i brug', { exact: false });
  await proposal.waitFor();
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await tab.getByRole('button', { name: 'Ikke nu: nyt system' }).click();
  await tab.getByText('Forslaget kommer ikke igen.', { exact: false }).waitFor();
  await expect.poll(() => proposal.count()).toBe(0);
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await tab.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await proposal.waitFor();
  await ayse.leave();
});

test('S76, S120: who answers for the item on breaches puts our figure in, and it is no number of few', async () => {
  const mette = await at.sit({ as: 'mette', sub: 'wheel', width: 360 });
  const { tab } = mette;
  const card = tab.getByRole('article', { name: /^Opfølgning på brud i systemer.*2026$/ });
  await card.getByRole('button', { name: 'Det er udført' }).click();
  await card.getByRole('button', { name: 'Sæt vores tal ind' }).click();
  await expect
    .poll(() => card.getByRole('textbox').inputValue())
    .toMatch(/^Brud, der nævner et system: (<5|5–9|10–19|20\+) i 2026, (<5|5–9|10–19|20\+) i 2025 \(.*\)\.$/);
  expect(await faultsEverywhere(mette)).toEqual([]);
  await card.getByRole('textbox').fill('Gennemgået på mødet: https://eksempel.dk/sag/26-17.');
  await card.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Opfølgning på brud i systemer: udført.').waitFor();
  // It lies among what is finished now, and the reader is with it.
  await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true);
  await card.getByRole('link', { name: 'https://eksempel.dk/sag/26-17', exact: true }).waitFor();
  await tab.getByRole('status').getByRole('button', { name: 'Fortryd', exact: true }).click();
  await card.getByRole('button', { name: 'Det bliver ikke udført' }).waitFor();
  await mette.leave();
});
