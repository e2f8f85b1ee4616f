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
