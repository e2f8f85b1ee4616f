import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { counted } from '../counted.ts';
import { type Session, type Stage, stage } from '../stage.ts';

let at: Stage;
let sanne: Session;
beforeAll(async () => {
  at = await stage();
  await counted(at);
  sanne = await at.sit({ as: 'sanne', sub: 'reviews', width: 360 });
}, 120_000);
afterAll(() => at?.close());

const button = (name: string | RegExp) => sanne.tab.getByRole('button', { name });
const agenda = () =>
  sanne.tab
    .getByRole('list')
    .filter({ has: button(/^Flyt/) })
    .first();
const titles = async () => (await agenda().getByRole('listitem').allInnerTexts()).map(firstLine);
const firstLine = (text: string) => text.split('\n')[0] ?? '';

test('S86: the manager prepares by keyboard alone, and what is taken off comes back', async () => {
  await sanne.tab.getByText('Gennemgange i 2026: 1 af 2').waitFor();
  const [first = '', second = '', ...others] = await titles();
  await button(`Flyt ${second} op`).focus();
  await sanne.page.keyboard.press('Enter');
  await sanne.tab.getByText(`${second} er nu nr. 1.`).waitFor();
  await expect.poll(titles).toEqual([second, first, ...others]);
  await button(`Fjern ${first}`).press('Enter');
  await expect.poll(titles).toEqual([second, ...others]);
  await button('Fortryd').press('Enter');
  await expect.poll(titles).toEqual([second, first, ...others]);
  await expect.poll(() => button(/^Fjern Private data/).count()).toBe(0);
});

test('in two windows the second one to save is told, and both agendas are there', async () => {
  const other = await at.sit({ as: 'sanne', sub: 'reviews', width: 360 });
  const save = other.tab.getByRole('button', { name: 'Gem dagsorden' });
  await save.click();
  await other.tab.getByText('Dagsordenen er gemt.').waitFor();
  await other.leave();
  const mine = await titles();
  await button('Gem dagsorden').click();
  await sanne.tab.getByText('Dagsordenen er gemt et andet sted imens').waitFor();
  await expect.poll(titles).toEqual(mine);
  await button('Gem min i stedet').click();
  await sanne.tab.getByText('Dagsordenen er gemt.').waitFor();
  await expect.poll(titles).toEqual(mine);
});

test('INV7: in the room one point fills the screen, whoever checks in by phone is ticked, and the arrow keys lead to the record', async () => {
  await button('Hold møde').click();
  await sanne.tab.getByText('Punkt 1 af 5').waitFor();
  for (const _ of [2, 3, 4, 5]) await sanne.page.keyboard.press('ArrowRight');
  await sanne.tab.getByRole('heading', { name: 'Private data på arbejdets systemer' }).waitFor();
  await sanne.page.keyboard.press('ArrowLeft');
  await sanne.tab.getByText('Punkt 4 af 5').waitFor();
  expect(await faultsEverywhere(sanne)).toEqual([]);
  // Beside everything, as a hand on the way to the screen does.
  await sanne.tab.getByText('Punkt 4 af 5').click();
  await sanne.page.keyboard.press('ArrowRight');
  await sanne.tab.getByText('Vil nogen bruge egen telefon?').click();
  await button('Vis en kode').click();
  await sanne.tab.getByRole('img', { name: /^QR-kode/ }).waitFor();
  const lone = await at.sit({ as: 'lone', sub: 'meeting', width: 360 });
  const code = (await sanne.tab.getByText(/^Kode /).textContent()) ?? '';
  await lone.tab.getByLabel('Skriv koden fra skærmen').fill(code.replace('Kode ', ''));
  await lone.tab.getByRole('button', { name: 'Åbn mødet' }).click();
  await lone.tab.getByRole('button', { name: 'Jeg er her' }).click();
  await lone.tab.getByText(/^Du er meldt ind/).waitFor();
  await lone.leave();
  await sanne.tab.getByText('Hvem er her?').click();
  await sanne.tab.getByLabel(/^Lone .*selv meldt ind/).waitFor({ timeout: 30_000 });
  await expect.poll(() => sanne.tab.getByLabel(/^Lone .*selv meldt ind/).isChecked()).toBe(true);
  await button('Alle er her').click();
  await button('Til referatet').click();
});

test('S86: the record is three short fields; what was ticked in the room is ticked here, and the year is 2 of 2', async () => {
  await sanne.tab.getByText('8 af 8 er med').waitFor();
  await sanne.tab.getByLabel('Det aftalte vi').fill('Vi ringer, når det haster.');
  expect(await faultsEverywhere(sanne)).toEqual([]);
  await button('Gem referat').click();
  await sanne.tab.getByText('Referatet er gemt. Gennemgange i 2026: 2 af 2.').waitFor();
  await button('Fortryd referatet').click();
  await sanne.tab.getByText('Referatet er fortrudt. Dagsordenen er her stadig.').waitFor();
  await sanne.tab.getByText('Gennemgange i 2026: 1 af 2').waitFor();
});

test('what was said of a list from paper goes with the list', async () => {
  const { tab, leave } = await at.sit({ as: 'sanne', sub: 'team/paper', width: 360 });
  const press = (name: string | RegExp) => tab.getByRole('button', { name }).click();
  await tab
    .getByLabel('Eller indsæt fra et regneark')
    .fill('Person;Regel;Version;Dato;Journalnr\nlone@eksempelkommune.example;R06;3.1;30-11-2026;26/123');
  await press('Se, hvad der bliver gemt');
  await press('Gem 1 linje');
  const saved = tab.getByText('1 linje er gemt');
  await saved.waitFor();
  await press(/^Fortryd: 1 linje/);
  await tab.getByText('Fortrudt.').waitFor();
  await expect.poll(() => saved.count()).toBe(0);
  await leave();
});

test('S86: the day of the reviews is written as people write it, and asked for when it is whole', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'reviews/on', width: 360 });
  const day = ayse.tab.getByLabel('Dag', { exact: true });
  await day.fill('1.6.');
  await day.pressSequentially('2026');
  await day.press('Tab');
  await ayse.tab.getByText(/^1\. juni: /).waitFor();
  await expect.poll(() => day.inputValue()).toBe('1.6.2026');
  await ayse.leave();
});
