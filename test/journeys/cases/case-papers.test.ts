import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { numberOfCase } from '../../cases/sample-case.ts';
import { until } from '../../world.ts';
import { accessibilityFaults } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

const tablet = numberOfCase('tablet');
const before = 'Foranstaltninger, der fandtes før bruddet';
const field = (tab: Frame, name: string | RegExp) => tab.getByRole('textbox', { name });
/** The page keeps a field a second after the last letter, and tries again every eight. */
const byItself = { timeout: 20_000 };

test('Ayse writes, and every word is kept: over a gap in the line, on another page and for Nikolaj (S108, INV15)', async () => {
  const { tab, context, leave } = await at.sit({ as: 'ayse', sub: `case/${tablet}/virk`, width: 320 });
  const index = tab.getByRole('navigation', { name: 'Afsnit' });
  await index.getByText(/^Mangler: .*hvad der fandtes før/).waitFor();
  const measures = field(tab, /^Foranstaltninger, der er truffet/);
  await measures.fill('Tabletten er slettet. Cpr 311236-4321 stod på en seddel.');
  await tab.getByText('Gemt. CPR-numre er dækket.').waitFor(byItself);
  await expect.poll(() => measures.inputValue()).toBe('Tabletten er slettet. Cpr 3112••-•••• stod på en seddel.');
  await tab.getByText('Fundet: CPR-nummer (3112••-••••)').first().waitFor();

  await context.setOffline(true);
  await field(tab, new RegExp(before)).pressSequentially('Kode på tabletten ');
  await tab.getByText('Ikke gemt endnu. Dine ord står her, og vi prøver igen.').waitFor(byItself);
  await tab.getByRole('link', { name: 'Sagen', exact: true }).click();
  await tab.getByRole('link', { name: 'Anmeldelse', exact: true }).click();
  await expect.poll(() => field(tab, new RegExp(before)).inputValue()).toBe('Kode på tabletten ');
  await context.setOffline(false);
  await tab.getByText('Gemt', { exact: true }).waitFor(byItself);
  await leave();

  const nikolaj = await at.sit({ as: 'nikolaj', sub: `case/${tablet}/virk`, lang: 'en' });
  await expect.poll(() => field(nikolaj.tab, new RegExp(before)).inputValue()).toBe('Kode på tabletten');
  await nikolaj.tab.getByText('Written by you').waitFor();
  await nikolaj.leave();
});

test('a field says that its words are kept, though it was the field as it was before that kept them', async () => {
  const { tab, page, leave } = await at.sit({
    as: 'ayse',
    sub: `case/${numberOfCase('sentPicture')}/virk`,
    width: 320,
  });
  let line: 'lost' | 'slow' | 'good' = 'lost';
  const held: (() => void)[] = [];
  await page.route('**/api/jobs/savePaper', async (route) => {
    if (line === 'good') return route.continue();
    if (line === 'slow') {
      // One alone: were both held, nobody would try again.
      line = 'good';
      await new Promise<void>((resolve) => held.push(resolve));
    }
    return route.abort();
  });
  // It is only registered: a notification of it is asked for.
  await tab.getByText('Sagen anmeldes ikke til Datatilsynet.').waitFor();
  await tab.getByRole('button', { name: 'Skriv en anmeldelse alligevel' }).click();
  await field(tab, new RegExp(before)).fill('Kode på skærmen');
  await tab.getByText('Ikke gemt endnu. Dine ord står her, og vi prøver igen.').waitFor(byItself);
  // The field of the page that is left goes on trying; the one of the page come back to asks, and is answered last.
  await tab.getByRole('link', { name: 'Sagen', exact: true }).click();
  await field(tab, new RegExp(before)).waitFor({ state: 'detached' });
  line = 'slow';
  const kept = page.waitForResponse('**/api/jobs/savePaper', byItself);
  await tab.getByRole('link', { name: 'Anmeldelse', exact: true }).click();
  await until(() => held.length > 0, 10);
  await kept;
  for (const lose of held) lose();
  await tab.getByText('Gemt', { exact: true }).waitFor(byItself);
  await expect.poll(() => field(tab, new RegExp(before)).inputValue()).toBe('Kode på skærmen');
  await leave();
});

test('of two in the same field the second sees both, and chooses', async () => {
  const [ayse, nikolaj] = await Promise.all(
    ['ayse', 'nikolaj'].map((as) => at.sit({ as, sub: `case/${numberOfCase('readRecord')}/virk`, width: 320 })),
  );
  if (!ayse || !nikolaj) throw new Error('somebody is missing');
  await field(nikolaj.tab, new RegExp(before)).waitFor();
  await field(ayse.tab, new RegExp(before)).fill('Ayses ord');
  await ayse.tab.getByText('Gemt', { exact: true }).waitFor(byItself);
  await field(nikolaj.tab, new RegExp(before)).fill('Nikolajs ord');
  await nikolaj.tab.getByRole('alert').getByText('Ayses ord').waitFor(byItself);
  await expect.poll(() => field(nikolaj.tab, new RegExp(before)).inputValue()).toBe('Nikolajs ord');
  await nikolaj.tab.getByRole('button', { name: 'Gem mine ord' }).click();
  await nikolaj.tab.getByText('Gemt', { exact: true }).waitFor(byItself);
  await Promise.all([ayse.leave(), nikolaj.leave()]);
});

test('S108: what the case says is read and written over, what cannot be true at once is named, and all of it is a file', async () => {
  const { tab, page, leave } = await at.sit({ as: 'ayse', sub: `case/${tablet}/virk`, width: 320 });
  await tab.getByRole('button', { name: 'Ret Hvornår sluttede bruddet?' }).click();
  const ended = field(tab, 'Hvornår sluttede bruddet?');
  await expect.poll(() => ended.inputValue()).toBe('Varer ved.');
  await ended.fill('1. december 2026 kl. 07.00');
  await tab.getByText('Bruddet er sluttet, og sagen siger, at det ikke er stoppet.').waitFor(byItself);
  await tab
    .getByRole('radiogroup', { name: 'Er en databehandler involveret?' })
    .getByRole('radio', { name: 'Ja' })
    .click();
  await field(tab, 'Databehandlerens CVR-nummer').fill('12 34 56 78');
  const file = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Hent som Word' }).click();
  expect((await file).suggestedFilename()).toBe(`anmeldelse-${tablet}.docx`);
  expect(await accessibilityFaults(tab)).toEqual([]);
  await leave();
});

test('sent on Virk, the draft stands as it was, and what comes later is a follow-up under its receipt', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: `case/${tablet}/virk`, width: 320 });
  await tab.getByRole('button', { name: 'Kopiér alt' }).click();
  await tab.getByText('Kopieret').waitFor();
  // Nikolaj writes in the same draft, and his line is gone when it is sent.
  const nikolaj = await at.sit({ as: 'nikolaj', sub: `case/${tablet}/virk`, width: 320 });
  await field(nikolaj.tab, new RegExp(before)).waitFor();
  await nikolaj.context.setOffline(true);
  await field(nikolaj.tab, new RegExp(before)).fill('Nikolajs ord om følgerne');
  await nikolaj.tab.getByText('Ikke gemt endnu. Dine ord står her, og vi prøver igen.').waitFor(byItself);
  await tab.getByRole('textbox', { name: 'Kvitteringsnummer fra Virk' }).fill('Virk-77');
  const sentAt = (await tab.getByLabel('Klokkeslæt').first().inputValue()).replace(':', '.');
  await tab.getByLabel(/^Hvornår har du lovet resten\?/).fill('2026-12-08T12:00');
  await tab.getByRole('button', { name: 'Markér anmeldt' }).click();
  await tab.getByText('Gemt under Virk-77. Kladden står nu, som den blev sendt.').waitFor();
  await tab.getByText(`Anmeldt i dag kl. ${sentAt}, Virk-nr. Virk-77`, { exact: true }).waitFor();
  await tab.getByRole('button', { name: 'Lav opfølgning' }).click();
  await tab.getByRole('heading', { name: 'Opfølgning på Virk-nr. Virk-77' }).waitFor();
  await tab.getByText('Opfølgning på tidligere anmeldelse med kvitteringsnummer Virk-77.').waitFor();
  await expect.poll(() => tab.getByText('Beskrivelse af hændelsen').last().isVisible()).toBe(false);
  await tab.getByText(/^\d+ felter mere$/).click();
  await tab.getByRole('button', { name: 'Ret Beskrivelse af hændelsen' }).click();
  await expect.poll(() => field(tab, 'Beskrivelse af hændelsen').inputValue()).toBe('');
  await leave();

  await nikolaj.context.setOffline(false);
  const alert = nikolaj.tab.getByRole('alert').filter({ hasText: 'Dine ord kom ikke med i anmeldelsen' });
  await alert.getByText('Nikolajs ord om følgerne').waitFor(byItself);
  expect(await accessibilityFaults(nikolaj.page)).toEqual([]);
  await alert.getByRole('button', { name: `Fjern ordene under ${before}` }).click();
  await alert.waitFor({ state: 'detached' });
  await nikolaj.leave();
});

test('the letter and the case come as Word, and the log says so', async () => {
  const { tab, page, leave } = await at.sit({ as: 'ayse', sub: `case/${tablet}/letter`, width: 320 });
  await tab.getByText('Skift din adgangskode', { exact: false }).last().waitFor();
  // What was covered in the story is not sent to those affected: it is written anew.
  await tab.getByText('Der står et CPR-nummer i brevet. Fjern det, så kan brevet hentes.').waitFor();
  expect(await tab.getByRole('button', { name: 'Hent som Word' }).count()).toBe(0);
  await field(tab, 'Hvad har vi gjort?').fill('Vi har slettet alt på tabletten.');
  await field(tab, 'Til brevet').fill('Det er tabletten fra hjemmeplejen.');
  await tab.getByText('Sagsnummer', { exact: false }).filter({ hasText: 'Det er tabletten' }).waitFor(byItself);
  const letter = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Hent som Word' }).click();
  expect((await letter).suggestedFilename()).toBe(`brev-${tablet}.docx`);
  await tab.getByRole('link', { name: 'Journal og log' }).click();
  const whole = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Hent som Word' }).click();
  expect((await whole).suggestedFilename()).toBe(`sag-${tablet}.docx`);
  await tab.getByText('Hele sagen (docx), uden melderens navn').waitFor();
  await leave();
});

test('GDPR art. 34: Vibeke in the centre sends the letter, and the DBR finds when and to how many filled in', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('readRecord')}/letter`, width: 320 });
  await tab.getByRole('combobox', { name: 'Hvem i centret sender det?' }).pressSequentially('Vib');
  await tab.getByRole('option', { name: /^Vibeke/ }).click();
  await tab.getByRole('button', { name: 'Bed om at sende brevet' }).click();
  await tab.getByText(/^Vibeke .* er bedt om at sende brevet\.$/).waitFor();
  await tab.getByText(/^Venter på Vibeke/).waitFor();
  await leave();

  const vibeke = await at.sit({ as: 'vibeke', sub: 'from-dpo', width: 320 });
  const task = vibeke.tab.getByRole('article', { name: /^Send brevet til de berørte/ });
  await task.getByText('Brevet', { exact: true }).click();
  await task.getByText('Sagsnummer', { exact: false }).waitFor();
  await task.getByRole('button', { name: /^Udført: Send brevet/ }).click();
  await task.getByLabel('Hvor mange fik det med Digital Post?').fill('1');
  expect(await accessibilityFaults(vibeke.tab)).toEqual([]);
  await task.getByRole('button', { name: 'Brevet er sendt' }).click();
  await vibeke.tab.getByText('Opgaven er udført.').waitFor();
  await vibeke.leave();

  const ayse = await at.sit({ as: 'ayse', sub: `case/${numberOfCase('readRecord')}/letter`, width: 320 });
  await ayse.tab.getByText(/^Vibeke .* sendte brevet .*: 1 med Digital Post, 0 med posten$/).waitFor(byItself);
  await ayse.tab.getByRole('button', { name: 'Markér berørte underrettet' }).waitFor();
  await expect.poll(() => ayse.tab.getByLabel('Hvor mange?').inputValue()).toBe('1');
  expect(await accessibilityFaults(ayse.tab)).toEqual([]);
  await ayse.leave();
});

test('the police are told, and it can be undone (S108)', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: `case/${tablet}/notices`, width: 320 });
  await tab.getByRole('button', { name: 'Notér, hvem der fik besked' }).click();
  await tab.getByRole('textbox', { name: 'Deres nummer' }).fill('0100-1');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt: Politiet har fået besked.').waitFor();
  await tab.getByRole('button', { name: 'Fortryd underretningen til Politiet' }).click();
  await tab.getByText('Underretningen til Politiet er taget tilbage.').waitFor();
  await tab.getByText('Ingen andre har fået besked endnu.').waitFor();
  await leave();
});

const parts = {
  virk: 'Når du har sendt den på Virk',
  letter: 'Send brevet',
  notices: 'NIS 2',
  file: 'Hele sagen til journalen',
} as const;

// The four have the same fields and forms: one width in one theme for all, the longest in the others.
test.each([
  ['default', 320, ['virk', 'letter', 'notices', 'file']],
  ['dark', 320, ['virk']],
  ['contrast', 1280, ['virk']],
] as const)('the papers are readable for everybody in theme %s at %i px', async (theme, width, some) => {
  for (const part of some) {
    const { tab, leave } = await at.sit({
      as: 'ayse',
      // The one is only registered, and the other has no letter.
      sub: `case/${numberOfCase(part === 'virk' ? 'readRecord' : 'sentPicture')}/${part}`,
      theme,
      width,
    });
    await tab.getByRole('heading', { level: 2, name: parts[part] }).waitFor();
    expect(await accessibilityFaults(tab), part).toEqual([]);
    await expect.poll(() => tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await leave();
  }
});
