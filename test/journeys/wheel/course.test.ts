import { afterAll, beforeAll, expect, test } from 'vitest';
import { typedCode } from '../../../src/core/meeting-code.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S78: the picture on the wall leads Lone to her courses with the code in its place, and she is noted with one press', async () => {
  const title = 'Kunstig intelligens i arbejdet';
  const stine = await at.sit({ as: 'stine', sub: 'training', width: 360 });
  const card = stine.tab.getByRole('article', { name: title });
  await card.getByRole('button', { name: `Lad folk melde sig selv: ${title}` }).click();
  const picture = card.getByRole('img', { name: /^QR-kode til kurset: / });
  await picture.waitFor();
  expect(await faultsEverywhere(stine)).toEqual([]);
  const code = typedCode(((await picture.getAttribute('aria-label')) ?? '').replace('QR-kode til kurset: ', ''));
  await stine.leave();
  const lone = await at.sit({ as: 'lone', sub: `receipts?code=${code}`, width: 360 });
  const form = lone.tab.getByRole('form', { name: `Jeg er her: ${title}` });
  const field = form.getByRole('textbox', { name: 'Koden på tavlen' });
  await expect.poll(() => field.inputValue()).toBe(code);
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await faultsEverywhere(lone)).toEqual([]);
  await form.getByRole('button', { name: 'Jeg er her' }).click();
  await lone.tab.getByText(`Du er noteret: ${title}`).waitFor();
  await expect.poll(() => form.count()).toBe(0);
  await lone.leave();
});
