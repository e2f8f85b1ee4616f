import { afterAll, beforeAll, expect, test } from 'vitest';
import { RuleVersion } from '../../src/features/handbook/records.ts';
import { Confirmation } from '../../src/features/reading/records.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const confirmationsBy = (name: string, rule: string) =>
  at.server.context.ports.records
    .all(Confirmation, { rule })
    .filter(({ record }) => record.name === name && record.version !== '1.0');

test('without a network nothing is said to be saved; with it again, it is saved once (INV7)', async () => {
  const { tab, context, leave } = await at.sit({ as: 'lone', sub: 'rule/r14', width: 320 });
  const button = tab.getByRole('button', { name: 'Jeg har læst reglen' });
  await button.waitFor();
  await context.setOffline(true);
  await tab.getByText('Du har ingen forbindelse. Du kan læse det, der allerede er hentet.').waitFor();
  await button.click();
  await tab.getByText(/Din bekræftelse er ikke gemt endnu. Tryk igen, når du er på nettet./).waitFor();
  expect(await tab.getByText(/Bekræftet kl\./).count()).toBe(0);
  expect(confirmationsBy('Lone Lund', 'r14')).toHaveLength(0);

  await context.setOffline(false);
  await tab.getByText('Forbindelsen er tilbage. Din bekræftelse er ikke gemt endnu. Tryk igen.').waitFor();
  await button.click();
  await tab.getByText(/Bekræftet kl\. \d\d\.\d\d/).waitFor();
  expect(confirmationsBy('Lone Lund', 'r14')).toHaveLength(1);

  // *Fortryd* goes after its ten seconds; the way to the receipt stays.
  await tab.getByRole('button', { name: 'Fortryd' }).waitFor({ state: 'detached', timeout: 20_000 });
  await tab.getByRole('link', { name: 'Se kvitteringen' }).waitFor();
  await leave();
});

test('Microsoft 365 has a bad minute: the reader keeps the page, is told what to do, and one row comes of it', async () => {
  const { tab, leave } = await at.sit({ as: 'peter', sub: 'rule/r14' });
  at.standin.faults.add({ route: '^POST .*(\\$batch|/items)', status: 503, retryAfter: 1 });
  await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
  const refusal = tab.getByRole('alert');
  await refusal.getByText(/prøv/i).waitFor({ timeout: 45_000 });
  await refusal.getByText(/^Supportkode: /).waitFor();
  expect(await tab.getByText(/Bekræftet kl\./).count()).toBe(0);

  at.standin.faults.clear();
  await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
  await tab.getByText(/Bekræftet kl\./).waitFor({ timeout: 20_000 });
  expect(confirmationsBy('Peter Munk', 'r14')).toHaveLength(1);
  await leave();
});

test('a rule that is replaced while it is read cannot be confirmed unseen: the new text is shown, the old one press away (S20)', async () => {
  const { tab, leave } = await at.sit({ as: 'jens', sub: 'rule/r14' });
  await tab.getByRole('button', { name: 'Jeg har læst reglen' }).waitFor();
  const { records } = at.server.context.ports;
  const before = records.all(RuleVersion, { rule: 'r14' }).find(({ record }) => record.version === '1.1')?.record;
  if (!before) throw new Error('R14 has no version 1.1');
  await records.create(RuleVersion, {
    ...before,
    key: 'r14:1.2',
    version: '1.2',
    textDa: `${before.textDa}\n`,
    inForceFrom: at.standin.clock.now().slice(0, 10),
  });

  await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
  await tab.getByText('Reglen kom i version 1.2, mens du læste. Du ser den nye nu.').waitFor();
  expect(await tab.getByText(/Bekræftet kl\./).count()).toBe(0);
  await tab.getByText(/Du bekræfter: .*version 1\.2/).waitFor();
  await tab.getByRole('link', { name: 'Se version 1.1, som du var i gang med' }).click();
  await tab.getByText('Denne version er erstattet').waitFor();
  expect(await tab.getByRole('button', { name: 'Jeg har læst reglen' }).count()).toBe(0);
  await leave();
});

test('a slow line shows that something is on its way, then the rule', async () => {
  const { tab, page, leave } = await at.sit({ as: 'lone', width: 320 });
  await page.route('**/api/views/rule**', async (route) => {
    await tab.getByText('Henter …').first().waitFor({ state: 'attached' });
    await route.continue();
  });
  await tab.getByRole('link', { name: /^Læs ændringen: R06/ }).click();
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await leave();
});

test('whoever is in doubt where there is no network still gets the form, and the text stays in it', async () => {
  const { tab, context, leave } = await at.sit({ as: 'fatima', sub: 'rule/r01', width: 320 });
  const doubt = tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' });
  await doubt.waitFor();
  await tab.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /ask-form/.test(name)));
  await context.setOffline(true);
  await doubt.click();
  await tab.getByLabel('Hvad er du i tvivl om?').fill('Må jeg nævne det for min makker?');
  await tab.getByRole('button', { name: 'Spørg DBR' }).click();
  await tab.getByText(/Spørgsmålet er ikke sendt. Din tekst står her stadig./).waitFor();
  await leave();
});

test('what does not come on a bad line never takes the rule with it, and is not said to be broken', async () => {
  // Not what reads a text's tables, which the rule's own page needs to know its parts.
  const lost = /\/(markdown-(?!tables)|read-aloud-buttons-|ask-form-|receipts-page-)/;
  const { tab, leave } = await at.sit({ as: 'thi', sub: 'questions', width: 320, lost });
  await tab.getByRole('link', { name: 'Håndbog', exact: true }).click();
  await tab.getByRole('link', { name: /^R01/ }).click();
  await tab.getByText('Del kun en oplysning med den, der skal bruge den i sit arbejde.', { exact: false }).waitFor();
  await tab.locator('summary').filter({ hasText: 'Resten af reglen' }).click();
  await tab.getByText('1. Spørg', { exact: false }).first().waitFor();
  await tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' }).click();
  await tab.getByText('Vi kan ikke få forbindelse lige nu.').waitFor();
  await tab.getByRole('heading', { level: 1, name: /R01/ }).waitFor();
  await tab.getByRole('button', { name: 'Tilbage', exact: true }).click();
  await tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' }).waitFor();

  await tab.getByRole('link', { name: 'Til håndbogen' }).click();
  await tab.getByRole('link', { name: 'Min side', exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: 'Siden kunne ikke hentes' }).waitFor();
  await tab.getByText('Tjek dit net, og prøv igen om lidt.').waitFor();
  expect(await tab.getByText(/gik i stykker/).count()).toBe(0);
  await leave();
});
