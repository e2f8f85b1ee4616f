import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Session, type Stage, stage, tabIn } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

/** In the sample: the clock runs and nothing has been assessed. */
const number = numberOfCase('unopened');
const press = (tab: Frame, name: string) => tab.getByRole('button', { name, exact: true }).click();
const choose = (tab: Frame, group: string | RegExp, answer: string) =>
  tab.getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer, exact: true }).check();

/** Opens the form of a step, fills it and saves it. */
async function step(tab: Frame, name: string, fill: (form: ReturnType<Frame['getByRole']>) => Promise<void>) {
  await press(tab, name);
  const form = tab.getByRole('form', { name, exact: true });
  await fill(form);
  await press(tab, 'Gem');
  await form.waitFor({ state: 'detached' });
}

const chosen = (tab: Frame, group: RegExp, answer: string) =>
  tab.getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer, exact: true, checked: true });
const reasons = ['En udsat borger kan findes.', 'Brev på vej.', 'Vi ringer i dag.'];

async function write(tab: Frame): Promise<void> {
  await press(tab, 'Vurdér');
  await choose(tab, /^Hvor stor er risikoen/, 'Høj risiko');
  await chosen(tab, /^Skal det anmeldes/, 'Ja').waitFor();
  await chosen(tab, /^Skal de berørte/, 'Ja').waitFor();
  await expect.poll(() => tab.getByLabel('Hvorfor').nth(1).inputValue()).toBe('Risikoen for de berørte er høj.');
  await choose(tab, /^Skal det anmeldes/, 'Nej');
  await choose(tab, /^Skal de berørte/, 'Nej');
  await tab.getByRole('radio', { name: 'Afgørende hensyn går forud (databeskyttelseslovens § 22)' }).check();
  for (const [index, why] of reasons.entries()) await tab.getByLabel('Hvorfor').nth(index).fill(why);
  const kept = () => tab.evaluate(() => Object.values({ ...sessionStorage }).join());
  await expect.poll(kept).toMatch(/art33.*Vi ringer i dag\./);
}

/** What follows from the risk stands there; what is written and chosen is there after a reload (experience.md 8). */
async function assess(ayse: Session): Promise<void> {
  const { page, tab: before } = ayse;
  await write(before);
  await page.reload();
  const tab = await tabIn(page);
  ayse.tab = tab;
  await chosen(tab, /^Hvor stor er risikoen/, 'Høj risiko').waitFor();
  await chosen(tab, /^Skal det anmeldes/, 'Nej').waitFor();
  for (const [index, why] of reasons.entries())
    await expect.poll(() => tab.getByLabel('Hvorfor').nth(index).inputValue()).toBe(why);
  await press(tab, 'Gem');
  await tab.getByRole('alert').getByText('En risiko eller høj risiko skal anmeldes til Datatilsynet.').waitFor();
}

test('INV10, INV11: Ayse assesses, the director decides, Ayse notifies and explains, and only then it can be closed', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: `case/${number}`, width: 320 });
  await press(ayse.tab, 'Overtag sag');
  await press(ayse.tab, 'Markér som stoppet');
  await ayse.tab.getByText('Gemt: den er stoppet.').waitFor();
  await ayse.tab.getByText(/^Mangler for at lukke: risikoen, svaret på art\. 33/).waitFor();

  await assess(ayse);
  const { tab } = ayse;
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await choose(tab, /^Skal det anmeldes/, 'Ja');
  await choose(tab, /^Skal de berørte/, 'Ja');
  await press(tab, 'Gem');
  await tab.getByText('Din vurdering er gemt.').waitFor();
  expect(await tab.getByRole('button', { name: 'Luk sagen', exact: true }).count()).toBe(0);

  await decide(await at.sit({ as: 'mette', sub: 'decisions', width: 320 }));
  await tab.getByText(/^Besluttet af Mette/).waitFor({ timeout: 40_000 });

  await step(tab, 'Markér anmeldt', (form) => form.getByLabel('Kvitteringsnummer fra Virk').fill('V-123'));
  await tab.getByText('Anmeldelsen er skrevet på sagen. Uret er stoppet.').waitFor();
  await step(tab, 'Markér berørte underrettet', (form) => form.getByLabel('Hvordan blev').fill('Digital Post, 1 brev'));
  await step(tab, 'Ledelsen er informeret', (form) => form.getByLabel('Hvem blev informeret?').fill('Direktionen'));
  await step(tab, 'Skriv årsag', async (form) => {
    await form.getByLabel('Hvad var årsagen?').fill('To adresser lignede hinanden. Borger 311236-4321.');
    await choose(tab, 'Skal reglerne gennemgås?', 'Nej');
  });
  await tab.getByText('Intet mangler. Sagen kan lukkes.').waitFor();
  await press(tab, 'Luk sagen');
  const closing = tab.getByRole('form', { name: 'Luk sagen', exact: true });
  await closing.getByLabel(/^Journalnummer/).fill('26/004711');
  await press(tab, 'Gem');
  await closing.getByText('Udfyld feltet.').waitFor();
  await closing.getByLabel('Hvad gør vi, så det ikke sker igen?').fill('To kolleger tjekker adressen.');
  await press(tab, 'Gem');
  await tab.getByText('Sagen er lukket.').waitFor();

  await tab.getByRole('link', { name: 'Journal og log', exact: true }).click();
  for (const line of ['vurderede sagen', 'traf beslutningen', 'anmeldte bruddet', 'lukkede sagen'])
    await tab.getByText(line, { exact: false }).first().waitFor();
  expect(await tab.getByText('311236-4321').count()).toBe(0);
  await ayse.leave();
}, 150_000);

/** The director meets figures and reasons, nobody's name, and agrees with one press; another answer without a reason is not sent. */
async function decide(mette: Session): Promise<void> {
  const { tab } = mette;
  await tab.locator('summary').filter({ hasText: number }).click();
  const card = tab.getByRole('form', { name: number });
  await card.getByText('En udsat borger kan findes.', { exact: false }).waitFor();
  expect(await card.textContent()).not.toMatch(/Lone|Omar|Camilla|Susanne|Mikkel/);
  await choose(tab, /art\. 34/, 'Nej');
  await card.getByRole('button', { name: 'Jeg beslutter noget andet' }).click();
  await card.getByText('Udfyld feltet.').waitFor();
  expect(await faultsEverywhere(mette)).toEqual([]);
  await choose(tab, /art\. 34/, 'Ja');
  await card.getByRole('button', { name: 'Jeg er enig' }).click();
  await tab.getByText(`Sag ${number} er besluttet.`).waitFor();
  await mette.leave();
}

test('Ayse starts an exercise, Kurt’s report is part of it and marked, and she ends it with what was learnt', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'drills', width: 320 });
  await ayse.tab.getByRole('heading', { name: 'En konto er overtaget' }).waitFor();
  await ayse.tab.getByLabel('Hvad øver I?').fill('En mobil er væk');
  await press(ayse.tab, 'Start øvelsen');
  await ayse.tab.getByRole('heading', { name: 'Øvelse i gang: En mobil er væk' }).waitFor();
  expect(await faultsEverywhere(ayse)).toEqual([]);

  const kurt = await at.sit({ as: 'kurt', sub: 'report', width: 320 });
  await kurt.tab.getByText('Der er en øvelse i gang: En mobil er væk').waitFor();
  await kurt.tab.getByRole('checkbox', { name: 'Min melding er en del af øvelsen' }).check();
  await kurt.tab.getByRole('textbox', { name: 'Med dine egne ord' }).fill('Vi lader, som om min telefon er væk.');
  expect(await faultsEverywhere(kurt)).toEqual([]);
  await press(kurt.tab, 'Send meldingen');
  const thanks = await kurt.tab.getByText(/Din melding har nummer/).textContent();
  await kurt.leave();

  const inbox = await at.sit({ as: 'nikolaj', sub: `case/${/2026-\d{4}/.exec(thanks ?? '')?.[0]}`, width: 320 });
  await inbox.tab.getByText('ØVELSE', { exact: true }).filter({ visible: true }).first().waitFor();
  await inbox.leave();

  await press(ayse.tab, 'Afslut øvelsen');
  await ayse.tab.getByText('Skriv eller vælg noget her.').first().waitFor();
  await ayse.tab.getByLabel('Hvad gik godt?').fill('Alle vidste, hvem de skulle ringe til.');
  await ayse.tab.getByLabel('Hvad skal blive bedre?').fill('Listen med numre skal hænge på tavlen.');
  await press(ayse.tab, 'Afslut øvelsen');
  await ayse.tab.getByText('Øvelsen er slut. Tak for i dag.').waitFor();
  await ayse.tab.getByText('Listen med numre skal hænge på tavlen.').waitFor();
  expect(await faultsEverywhere(ayse)).toEqual([]);
  await ayse.leave();
}, 120_000);
