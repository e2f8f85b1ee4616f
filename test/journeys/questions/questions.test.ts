import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';
import { keptIn, wide, write } from './question-form.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('Lone asks from a rule on a 320 px phone, Sanne answers in another window, and Lone sees it (S84)', async () => {
  const lone = await at.sit({ as: 'lone', sub: 'rule/r14', width: 320 });
  await write(lone.tab, 'Må jeg bede et AI-værktøj om at gøre min besked kortere?');
  await lone.tab.getByText(/Din leder, Sanne Winther, kan sende spørgsmålet videre/).waitFor();
  await lone.tab.getByRole('button', { name: 'Spørg Sanne' }).dblclick();
  await lone.tab.getByText('Sendt til Sanne.').waitFor();
  await expect.poll(() => wide(lone.tab)).toBeLessThanOrEqual(320);

  const sanne = await at.sit({ as: 'sanne', sub: 'questions', width: 360 });
  const card = sanne.tab.getByRole('article', { name: /^R14/ });
  await card.getByRole('button', { name: /Svar Lone Lund om R14/ }).click();
  await card.getByLabel(/Dit svar til Lone Lund om R14/).fill('Ja, når der ikke står noget om en borger.');
  await card.getByRole('button', { name: 'Send svar' }).click();
  await sanne.tab.getByText('Dit svar er sendt til Lone Lund.').waitFor();
  await sanne.leave();

  await lone.tab.getByRole('link', { name: 'Se dine spørgsmål' }).click();
  await lone.tab.getByText('Ja, når der ikke står noget om en borger.').waitFor();
  await lone.tab.getByText(/Svar fra Sanne Winther/).waitFor();
  await expect.poll(() => lone.tab.getByText('gøre min besked kortere').count()).toBe(1);
  await lone.leave();
});

test('a question goes past the manager to the DBR, is taken back, corrected and sent again, and Sanne never sees it (S64, INV15)', async () => {
  const lone = await at.sit({ as: 'lone', sub: 'rule/r01', width: 320 });
  await write(lone.tab, 'Må min leder spørge til borger 311236-4321?');
  await lone.tab.getByRole('status').getByText('Det ligner et CPR-nummer').waitFor();
  await lone.tab.getByRole('button', { name: 'Spørg DBR' }).click();
  await lone.tab.getByText('Sendt til databeskyttelsesrådgiveren.').waitFor();
  await lone.tab.getByText(/Vi dækkede det til, der lignede et CPR-nummer: 3112••-••••/).waitFor();

  await lone.tab.getByRole('button', { name: 'Fortryd' }).click();
  await lone.tab.getByText(/Spørgsmålet er trukket tilbage/).waitFor();
  await lone.tab.getByLabel('Hvad er du i tvivl om?').fill('Må min leder spørge til en borger, jeg kom hos før?');
  await lone.tab.getByRole('button', { name: 'Spørg DBR' }).click();
  await lone.tab.getByText('Sendt til databeskyttelsesrådgiveren.').waitFor();
  await lone.leave();

  const ayse = await at.sit({ as: 'ayse', sub: 'questions' });
  await ayse.tab.getByText('Må min leder spørge til en borger, jeg kom hos før?').waitFor();
  expect(await ayse.tab.getByText('3112').count()).toBe(0);
  await ayse.leave();

  const sanne = await at.sit({ as: 'sanne', sub: 'questions' });
  await sanne.tab.getByText('En datter vil gerne have en sms').waitFor();
  expect(await sanne.tab.getByText('jeg kom hos før').count()).toBe(0);
  await sanne.leave();
});

test('what Sanne passes on she can follow and not answer; her half answer waits for her while she looks elsewhere (S84)', async () => {
  const sanne = await at.sit({ as: 'sanne', sub: 'questions', width: 320 });
  const card = sanne.tab.getByRole('article', { name: /^R06/ }).filter({ hasText: 'En datter vil gerne' });
  await card.getByText('Venter på 3. dag').waitFor();
  await card.getByLabel(/Dit svar til Lone Lund/).fill('Jeg tror');
  await sanne.tab.getByRole('link', { name: 'Start' }).click();
  await sanne.tab.getByRole('heading', { level: 1, name: /Sanne/ }).waitFor();
  await sanne.tab.getByRole('link', { name: 'Svar på et spørgsmål' }).click();
  await expect.poll(() => card.getByLabel(/Dit svar til Lone Lund/).inputValue()).toBe('Jeg tror');

  await card.getByRole('button', { name: 'Send videre til databeskyttelsesrådgiveren' }).click();
  await expect.poll(() => wide(sanne.tab)).toBeLessThanOrEqual(320);
  await card.getByRole('button', { name: 'Ja, send videre' }).click();
  await sanne.tab.getByText('Spørgsmålet er sendt videre til databeskyttelsesrådgiveren.').waitFor();
  await sanne.tab.getByText('Sendt videre og venter (1)').click();
  await sanne.tab.getByText('En datter vil gerne have en sms').waitFor();
  await expect.poll(() => sanne.tab.getByText('Jeg tror').count()).toBe(0);
  await sanne.leave();
});

test('of two who answer at once the second reads what the first wrote and keeps her own words (S64)', async () => {
  const text = 'Hvor meget må vi fortælle hinanden om en borger';
  const [ayse, nikolaj] = [
    await at.sit({ as: 'ayse', sub: 'questions' }),
    await at.sit({ as: 'nikolaj', sub: 'questions' }),
  ];
  for (const [{ tab }, answer] of [
    [ayse, 'Kun det, I skal bruge.'],
    [nikolaj, 'Ikke i frokoststuen.'],
  ] as const) {
    const card = tab.getByRole('article', { name: /^R01/ }).filter({ hasText: text });
    await card.getByText(text).waitFor();
    const opener = card.getByRole('button', { name: /^Svar Fatima/ });
    if (await opener.isVisible()) await opener.click();
    await card.getByLabel(/Dit svar til Fatima/).fill(answer);
  }
  await nikolaj.context.setOffline(true);
  const second = nikolaj.tab.getByRole('article', { name: /^R01/ }).filter({ hasText: text });
  await second.getByRole('button', { name: 'Send svar' }).click();
  await second.getByText(/Svaret er ikke sendt/).waitFor();

  const first = ayse.tab.getByRole('article', { name: /^R01/ }).filter({ hasText: text });
  await first.getByRole('button', { name: 'Send svar' }).click();
  await ayse.tab.getByText('Dit svar er sendt til Fatima Haddad.').waitFor();
  await nikolaj.context.setOffline(false);
  await nikolaj.tab.getByText('Ayse Demir svarede, mens du skrev').waitFor();
  await nikolaj.tab.getByText('Svaret lyder: Kun det, I skal bruge.').waitFor();
  await expect.poll(() => nikolaj.tab.getByLabel('Det, du havde skrevet').inputValue()).toBe('Ikke i frokoststuen.');
  expect(await accessibilityFaults(nikolaj.tab)).toEqual([]);
  await nikolaj.tab.getByRole('button', { name: 'Smid min tekst væk' }).click();
  await expect.poll(() => nikolaj.tab.getByText('Ikke i frokoststuen.').count()).toBe(0);
  await ayse.leave();
  await nikolaj.leave();
});

test('without a network the question stays where it is written, and is sent when the line is back', async () => {
  const { tab, context, leave } = await at.sit({ as: 'dorthe', sub: 'rule/r06', width: 320 });
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await write(tab, '🤷');
  await tab.getByRole('button', { name: /^Spørg (?!DBR)/ }).click();
  await tab.getByText('Skriv dit spørgsmål med ord.').waitFor();
  await tab.getByLabel('Hvad er du i tvivl om?').fill('Må jeg <script>alert(1)</script> sende en liste?');
  await context.setOffline(true);
  await tab.getByRole('button', { name: /^Spørg (?!DBR)/ }).click();
  await tab.getByText(/Spørgsmålet er ikke sendt\. Din tekst/).waitFor();
  await expect.poll(() => tab.getByLabel('Hvad er du i tvivl om?').inputValue()).toContain('sende en liste');
  await context.setOffline(false);
  await tab.getByText(/Forbindelsen er tilbage/).waitFor();
  await tab.getByRole('button', { name: /^Spørg (?!DBR)/ }).click();
  await tab.getByRole('link', { name: 'Se dine spørgsmål' }).click();
  await tab.getByText('Må jeg <script>alert(1)</script> sende en liste?').waitFor();
  await leave();
});

test('of a long text that is pasted nothing is cut off unseen: it is told that it is too long, and sent when it is shorter', async () => {
  const lone = await at.sit({ as: 'lone', sub: 'rule/r06', width: 320 });
  await write(lone.tab, '');
  const field = lone.tab.getByLabel('Hvad er du i tvivl om?');
  await field.focus();
  await lone.page.keyboard.insertText(`${'Må jeg sende en sms om tiden? '.repeat(140)}Det vigtigste står til sidst.`);
  await expect.poll(() => field.inputValue()).toMatch(/står til sidst\.$/);
  await lone.tab.getByText('Der er plads til 2.000 tegn. Gør teksten kortere.').waitFor();
  await lone.tab.getByRole('button', { name: /^Spørg (?!DBR)/ }).click();
  await lone.tab.getByText('Der er plads til 2.000 tegn. Gør teksten kortere.').waitFor();
  expect(await accessibilityFaults(lone.tab)).toEqual([]);
  await field.fill('Må jeg sende en sms om tiden? Det vigtigste står til sidst.');
  await lone.tab.getByRole('button', { name: /^Spørg (?!DBR)/ }).click();
  await lone.tab.getByText('Sendt til Sanne.').waitFor();
  await lone.leave();
});

test('a councillor has nobody between him and the DBR, and is told so', async () => {
  const { tab, leave } = await at.sit({ as: 'birgit', sub: 'rule/r06' });
  await tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' }).click();
  await tab.getByText('Du har ingen leder i kommunen.', { exact: false }).waitFor();
  await tab.getByText('Databeskyttelsesrådgiveren (DBR), Ayse Demir').waitFor();
  await expect.poll(() => tab.getByRole('button', { name: /^Spørg / }).allTextContents()).toEqual(['Spørg DBR']);
  await leave();
});

test('*Må jeg …?* on Start: the best line with its source, then Sanne is asked the same words about no rule, and answers (S84)', async () => {
  const words = 'Må jeg sende en sms til kantinen?';
  const lone = await at.sit({ as: 'lone', width: 320 });
  await lone.tab.getByRole('searchbox', { name: 'Må jeg …?' }).fill(words);
  await lone.page.keyboard.press('Enter');
  const field = lone.tab.getByRole('textbox', { name: 'Må jeg …?' });
  const says = lone.tab.getByRole('region', { name: 'Søg i håndbogen' });
  await says.getByRole('link', { name: /^R06/ }).waitFor();
  await expect.poll(() => field.inputValue()).toBe(words);
  await expect.poll(() => wide(lone.tab)).toBeLessThanOrEqual(320);
  expect(await faultsEverywhere(lone)).toEqual([]);
  await lone.tab.getByRole('button', { name: 'Spørg Sanne' }).click();
  await lone.tab.getByText('Sendt til Sanne.').waitFor();
  expect(lone.page.url()).not.toContain('kantinen');
  await lone.page.reload();
  const reloaded = lone.page.frameLocator('#stage iframe');
  await reloaded.getByText(words).waitFor();
  await expect.poll(() => reloaded.getByRole('textbox', { name: 'Må jeg …?' }).inputValue()).toBe('');
  await lone.leave();

  const sanne = await at.sit({ as: 'sanne', sub: 'questions', width: 360 });
  const card = sanne.tab.getByRole('article', { name: `“${words}”` });
  await card.getByRole('button', { name: `Svar Lone Lund om “${words}”` }).click();
  await card.getByLabel(`Dit svar til Lone Lund om “${words}”`).fill('Ja, uden navne.');
  await card.getByRole('button', { name: 'Send svar' }).click();
  await sanne.tab.getByText('Dit svar er sendt til Lone Lund.').waitFor();
  await sanne.leave();
});

test('a half question is there after a reload for whoever wrote it, covered, and for nobody else at the same phone', async () => {
  const mikkel = await at.sit({ as: 'mikkel', sub: 'questions', width: 360 });
  const { page, tab } = mikkel;
  await tab.getByRole('textbox', { name: 'Må jeg …?' }).fill('Må jeg ringe til 311236-4321 om');
  await expect.poll(() => keptIn(tab)).toMatch(/3112••-••••/);
  expect(await keptIn(tab)).not.toMatch(/36-?4321/);
  await page.reload();
  const field = page.frameLocator('#stage iframe').getByRole('textbox', { name: 'Må jeg …?' });
  await expect.poll(() => field.inputValue()).toBe('Må jeg ringe til 3112••-•••• om');

  const other = page.url().replace('as=mikkel', 'as=lone');
  await page.goto(other);
  const hers = page.frameLocator('#stage iframe');
  await hers.getByRole('heading', { name: 'Mine spørgsmål' }).waitFor();
  await expect.poll(() => hers.getByRole('textbox', { name: 'Må jeg …?' }).inputValue()).toBe('');
  const left = page.frames().find((frame) => frame.url().includes('/tab/'));
  await expect.poll(() => left && keptIn(left)).toBe('{}');
  await mikkel.leave();
});

test('a question can be asked with the keyboard alone', async () => {
  const { tab, page, leave } = await at.sit({ as: 'fatima', sub: 'rule/r06' });
  await tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' }).focus();
  await page.keyboard.press('Enter');
  await tab.getByRole('heading', { level: 2, name: 'Jeg er i tvivl – spørg' }).waitFor();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Jeg er i tvivl – spørg');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Må jeg skrive en liste?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tab.getByText('Sendt til databeskyttelsesrådgiveren.').waitFor();
  await leave();
});

test('the form and a page of questions are readable for everybody', async () => {
  const asking = await at.sit({ as: 'omar', sub: 'rule/r06' });
  await write(asking.tab, 'Borger 311236-4004');
  await asking.tab.getByText('Det ligner et CPR-nummer').waitFor();
  expect(await faultsEverywhere(asking)).toEqual([]);
  await asking.leave();

  for (const as of ['gitte', 'bente', 'kirsten']) {
    const session = await at.sit({ as, sub: 'questions' });
    await session.tab.getByRole('textbox', { name: 'Må jeg …?' }).waitFor();
    await session.tab.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await faultsEverywhere(session)).toEqual([]);
    await session.leave();
  }
});
