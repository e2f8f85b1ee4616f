import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../axe.ts';
import { chatOf, fits, press, shot } from '../incidents/chat-window.ts';
import { type Stage, stage } from '../stage.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
}, 120_000);
afterAll(() => here?.close());

test('S64, C15: a question without its mark is answered and opens nothing; what was only asked is said so with a thumb', async () => {
  const { page, leave } = await here.sit({ as: 'lone', width: 320 });
  const chat = chatOf(page);
  const write = async (words: string) => {
    await chat.getByLabel('Skriv til Rettesnor').fill(words);
    await press(page, 'Send');
  };
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await chat.getByText('Hvad bruges din melding til?').waitFor();
  await write('kan jeg slå min nabo op');
  await chat.getByRole('button', { name: 'Der er sket noget', exact: true }).waitFor();
  expect(await chat.getByText('Din melding har nummer', { exact: false }).count()).toBe(0);
  await shot(page, 'asked-320');
  await fits(page);

  await write('min telefon er blevet væk i bussen');
  await press(page, 'Det var kun et spørgsmål');
  await chat.getByText(/^Melding 2026-\d{4} står nu som et spørgsmål/).waitFor();
  await shot(page, 'only-asked-320');
  await fits(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'Jo, der er sket noget');
  await chat.getByText(/Din melding har nummer 2026-\d{4}/).waitFor();
  await leave();
});

test('S105: what nobody confirmed the DBR meets in the inbox half an hour later, lets go, takes up again, and makes a case of', async () => {
  const at = await here.sit({ as: 'sofie', width: 320 });
  await at.page.getByRole('button', { name: 'Chat', exact: true }).click();
  const chat = chatOf(at.page);
  await chat.getByLabel('Skriv til Rettesnor').fill('må jeg sende mail til min private gmail');
  await press(at.page, 'Send');
  await chat.getByRole('button', { name: 'Nej, det var et spørgsmål', exact: true }).waitFor();
  await shot(at.page, 'kept-320');
  await fits(at.page);
  expect(await accessibilityFaults(at.page)).toEqual([]);
  await at.leave();

  here.standin.clock.move('2026-12-01T07:35');
  here.server.context.microsoft.looked();
  for (const theme of ['contrast', 'dark', 'default'] as const) {
    const { page, tab, leave } = await here.sit({
      as: 'ayse',
      sub: 'cases',
      theme,
      width: theme === 'default' ? 360 : 1280,
    });
    await tab.getByText('Ikke bekræftet i chatten (', { exact: false }).click();
    const card = tab.getByRole('article', { name: 'må jeg sende mail til min private gmail' });
    await card.getByRole('button', { name: 'Ikke en hændelse' }).waitFor();
    await shot(page, `unconfirmed-${theme}`);
    expect(await accessibilityFaults(tab)).toEqual([]);
    if (theme === 'default') {
      await card.getByRole('button', { name: 'Ikke en hændelse' }).click();
      await tab.getByRole('button', { name: 'Fortryd' }).click();
      await card.getByRole('button', { name: 'Gør til en sag' }).click();
      await tab.getByText(/Det er nu sag 2026-\d{4}/).waitFor();
      await shot(page, 'unconfirmed-made');
    }
    await leave();
  }
});

test('C15: the DBR closes with one press what its reporter says was only a question', async () => {
  const at = await here.sit({ as: 'mikkel', width: 320 });
  await at.page.getByRole('button', { name: 'Chat', exact: true }).click();
  const chat = chatOf(at.page);
  await chat.getByLabel('Skriv til Rettesnor').fill('min tablet er blevet væk i toget');
  await press(at.page, 'Send');
  await press(at.page, 'Det var kun et spørgsmål');
  const told = await chat.getByText(/^Melding 2026-\d{4} står nu som et spørgsmål/).textContent();
  const number = /2026-\d{4}/.exec(told ?? '')?.[0] ?? '';
  await at.leave();

  const { page, tab, leave } = await here.sit({ as: 'ayse', sub: `case/${number}`, width: 360 });
  const agree = tab.getByRole('button', { name: 'Ja, luk som et spørgsmål' });
  await agree.scrollIntoViewIfNeeded();
  await shot(page, 'as-question');
  await agree.click();
  await tab.getByText('Oprettet ved en fejl').filter({ visible: true }).first().waitFor();
  expect(await accessibilityFaults(tab)).toEqual([]);
  await leave();
});
