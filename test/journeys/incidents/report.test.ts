import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';
import { focused, numberIn, press, tell } from './report-form.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S9: her own reports say the number, where it stands, what was said and who has it; nobody else sees them', async () => {
  const lone = await at.sit({ as: 'lone', width: 320, sub: 'report' });
  const number = await tell(lone.tab, 'Jeg glemte kørelisten i bussen');
  await lone.tab.getByRole('link', { name: 'Mine meldinger' }).click();
  const line = lone.tab.getByRole('article', { name: new RegExp(number) });
  await line.getByText('Modtaget').waitFor();
  await line.getByText('Jeg glemte kørelisten i bussen').waitFor();
  await line.getByText(/har fået besked kl\./).waitFor();
  await line.getByRole('link', { name: `Åbn melding ${number}` }).click();
  await lone.tab.getByRole('heading', { level: 1, name: `Melding ${number}` }).waitFor();
  expect(await lone.tab.getByText(/72 timer|frist|risiko/i).count()).toBe(0);
  await lone.leave();

  const sanne = await at.sit({ as: 'sanne', sub: `reports/${number}` });
  await sanne.tab.getByText('Den findes ikke, eller den er ikke din.').waitFor();
  expect(await sanne.tab.getByText('kørelisten').count()).toBe(0);
  await sanne.leave();
});

test('INV15: a CPR number is pointed out while it is written, and the receipt shows how it was covered', async () => {
  const { tab, leave } = await at.sit({ as: 'mikkel', sub: 'report', width: 320 });
  await tab.getByRole('textbox').fill('Brev om 311236-4321 endte hos naboen');
  await tab.getByRole('status').getByText('Det ligner et CPR-nummer').waitFor();
  await press(tab, 'Send meldingen');
  await tab.getByText('Vi dækkede det til, der lignede et CPR-nummer: 3112••-••••.').waitFor();
  await tab.getByText('Brev om 3112••-•••• endte hos naboen').waitFor();
  await leave();
});

test('C09: Kurt finds Thi by three letters, reports for her, and she makes it her own', async () => {
  const kurt = await at.sit({ as: 'kurt', sub: 'report', width: 320 });
  await kurt.tab.getByText('Melder du for en anden?').click();
  await press(kurt.tab, 'For en kollega');
  await kurt.tab.getByLabel('Hvem melder du for?').fill('Thi');
  await kurt.tab.getByRole('button', { name: 'Thi Nguyen' }).waitFor();
  expect(await faultsEverywhere(kurt)).toEqual([]);
  await press(kurt.tab, 'Thi Nguyen');
  await kurt.tab.getByText('Du melder for Thi Nguyen.').waitFor();
  const number = await tell(kurt.tab, 'Hendes mappe lå i gangen');
  await kurt.tab.getByText('Du har meldt det for Thi Nguyen.').waitFor();
  await kurt.leave();

  const thi = await at.sit({ as: 'thi', sub: `reports/${number}`, width: 320 });
  await thi.tab.getByText('Kurt Ploug har meldt det for dig.').waitFor();
  expect(await faultsEverywhere(thi)).toEqual([]);
  await press(thi.tab, 'Overtag som min egen');
  await thi.tab.getByText('Kurt Ploug har meldt det for dig.').waitFor({ state: 'detached' });
  await thi.leave();
});

test('of a lost device IT is told which one, which account, and the number to ring', async () => {
  const { tab, leave } = await at.sit({ as: 'omar', sub: 'report', width: 320 });
  await press(tab, /^Tabt, glemt/);
  await press(tab, /^Pc, telefon/);
  await press(tab, 'Send meldingen');
  const number = await numberIn(tab);
  await tab.getByLabel('Hvilket udstyr er det?').fill('Tablet 4711');
  await press(tab, 'Gem');
  await tab.getByLabel('Hvilken konto handler det om?').waitFor();
  await press(tab, 'Spring over');
  await tab.getByLabel('Hvilket nummer kan IT ringe til dig på nu?').fill('12 34 56 99');
  await press(tab, 'Gem');
  await tab.getByText(/^2 af 10 svar/).waitFor();
  await leave();

  const mia = await at.sit({ as: 'mia', sub: 'desk', width: 360 });
  const card = mia.tab.getByRole('article', { name: `Sag ${number}` });
  await card.getByText('Tablet 4711').waitFor();
  await card.getByRole('link', { name: /12 34 56 99/ }).waitFor();
  expect(await card.getByText('Omar').count()).toBe(0);
  expect(await faultsEverywhere(mia)).toEqual([]);
  await mia.leave();
});

test('an incident can be reported with the keyboard alone, and the focus comes to the receipt', async () => {
  const { page, tab, leave } = await at.sit({ as: 'fatima', sub: 'report' });
  await tab.getByRole('button', { name: /^Tabt, glemt/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(tab), { timeout: 10_000 }).toBe('Hvad ligner det mest?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(tab), { timeout: 10_000 }).toBe('Du har valgt: Papirer tabt, glemt eller set');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Notesbogen');
  for (let step = 0; step < 8 && (await focused(tab)) !== 'Send meldingen'; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(tab), { timeout: 10_000 }).toMatch(/^Tak, fordi du siger det/);
  await leave();
});

test('the whole way is there in English', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', width: 320, lang: 'en' });
  await tab.getByRole('link', { name: 'Report a security incident' }).first().click();
  await press(tab, /^Lost, left behind or stolen/);
  await press(tab, 'Computer, phone, tablet or USB missing');
  await press(tab, 'Send the report');
  await tab.getByText(/Thank you for telling us\. Your report has number 2026-/).waitFor();
  await tab.getByText(/^The data protection officer and IT had it at \d\d:\d\d\.$/).waitFor();
  await tab.getByRole('heading', { name: 'Do this now' }).waitFor();
  for (const it of ['Which device is it?', 'Which account is it about?', 'Which number can IT call you on now?']) {
    await tab.getByLabel(it).waitFor();
    await press(tab, 'Skip');
  }
  await press(tab, 'Just now');
  await tab.getByText('1 of 10 answered · you can close now, it is saved').waitFor();
  expect(await tab.evaluate(() => document.body.textContent)).not.toMatch(/melding|gemt|databeskyttelse/i);
  await leave();
});

test('every step is readable for everybody', async () => {
  const session = await at.sit({ as: 'gitte', sub: 'report' });
  const { tab } = session;
  const looksRight = async () => expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('heading', { level: 1, name: 'Meld sikkerhedshændelse' }).waitFor();
  await looksRight();
  await press(tab, /^Nogen har set/);
  await looksRight();
  await press(tab, /^Nogen har set noget, de ikke skulle/);
  await tab.getByRole('textbox').fill('Borger 311236-4004');
  await tab.getByText('Det ligner et CPR-nummer').waitFor();
  await looksRight();
  await press(tab, 'Send meldingen');
  await press(tab, 'Før det');
  await tab.getByLabel('Hvilken dag?').waitFor();
  await tab.getByText(/^1 af 7 svar/).waitFor();
  await looksRight();
  await tab.getByRole('link', { name: 'Mine meldinger' }).click();
  await tab.getByRole('article', { name: /2026-/ }).first().waitFor();
  await looksRight();
  await session.leave();
}, 120_000);

test('S27: words alone are understood: Lone meets the right first aid, confirms what it sounds like, and rings one number', async () => {
  const lone = await at.sit({ as: 'lone', width: 320, sub: 'report' });
  const { tab } = lone;
  await tell(tab, 'gl. ipad stjålet');
  await tab.getByRole('group', { name: 'Det lyder som: Pc, telefon, tablet eller USB væk. Passer det?' }).waitFor();
  await tab.getByRole('region', { name: 'Gør dette nu' }).getByText(/spær/i).first().waitFor();
  await tab.getByRole('link', { name: /^IT-Servicedesk/ }).waitFor();
  expect(await faultsEverywhere(lone)).toEqual([]);
  await press(tab, 'Ja, det passer');
  await tab.getByRole('textbox', { name: 'Hvilket udstyr er det?' }).waitFor();
  await press(tab, 'Tilbage');
  await press(tab, 'Noget andet');
  await press(tab, 'Papirer tabt, glemt eller set');
  await tab
    .getByText(/^Tak|Hvornår opdagede du det/)
    .first()
    .waitFor();
  await lone.leave();
});
