import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Session, type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const heading = ({ tab }: Session, name: RegExp) => tab.getByRole('heading', { level: 1, name }).waitFor();

test('every part of the kit, in each of its states, is right for who sees or hears less', async () => {
  const session = await at.sit({ as: 'ida', sub: 'kit' });
  await heading(session, /^Byggesæt$/);
  const pictures = session.tab.getByRole('img', { name: /Mit team|Læste regler|Hændelser pr\. kvartal/ });
  await pictures.nth(2).waitFor();
  await session.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await session.tab.getByText('Det er gemt').waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  for (const button of await session.tab.getByRole('button', { name: 'Vis som tabel' }).all()) await button.click();
  await session.tab.getByRole('cell', { name: '<5' }).first().waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await session.leave();
});

test('what has been done stays in view until something else is, is taken back with the keyboard, and closes', async () => {
  const session = await at.sit({ as: 'ida', sub: 'kit', width: 320 });
  await heading(session, /^Byggesæt$/);
  const { tab } = session;
  const press = (name: string) => tab.getByRole('button', { name, exact: true }).click();
  const saved = tab.getByText('Det er gemt');
  await press('Gem');
  await saved.waitFor();
  await press('Fjern');
  await saved.waitFor({ state: 'detached' });
  const undo = tab.getByRole('status').getByRole('button', { name: 'Fortryd' });
  const isInView = await undo.evaluate((button) => {
    const { top, bottom, left, right } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
  expect(isInView).toBe(true);
  await undo.press('Enter');
  await tab.getByText('Linjen er fjernet').waitFor({ state: 'detached' });
  await press('Gem');
  await press('Luk');
  await saved.waitFor({ state: 'detached' });
  // Said again, it is seen again.
  await press('Gem');
  await saved.waitFor();
  await session.leave();
});

test('a file is chosen, and chosen again once it has been mended, in the words of the product', async () => {
  const { tab, page, leave } = await at.sit({ as: 'ida', sub: 'kit', width: 320 });
  const field = tab.getByLabel('En fil');
  const choose = async () => {
    const dialogue = page.waitForEvent('filechooser');
    await tab.getByText('Gennemse').first().click({ force: true });
    await (await dialogue).setFiles({ name: 'Brev.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  };
  await tab.getByText('eller træk filen hertil').first().waitFor();
  await field.evaluate((input) => {
    input.addEventListener('change', () => {
      input.dataset.changes = String(Number(input.dataset.changes ?? 0) + 1);
    });
  });
  await choose();
  await tab.getByText('Brev.pdf', { exact: true }).waitFor();
  await choose();
  await expect.poll(() => field.getAttribute('data-changes')).toBe('2');
  await leave();
});

test('a button with a picture alone says what it does to who points at it, or comes to it by keyboard', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'kit', width: 1280 });
  const add = tab.getByRole('button', { name: 'Tilføj Peter Munk' });
  const said = () => add.evaluate((button) => getComputedStyle(button, '::after').content);
  await add.waitFor();
  expect(await said()).not.toContain('Tilføj Peter Munk');
  await add.hover();
  await expect.poll(said).toContain('Tilføj Peter Munk');
  await leave();
});

test('a municipality’s own server has no kit to show', async () => {
  const session = await at.sit({ as: 'ida', sub: 'more' });
  await session.tab.getByRole('heading', { level: 1 }).waitFor();
  await session.tab.evaluate(() => {
    const written = document.getElementById('rettesnor-config');
    if (written) written.textContent = JSON.stringify({ ...JSON.parse(written.textContent ?? '{}'), teamsOrigins: [] });
    history.pushState(null, '', '/tab/kit');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await heading(session, /^Siden findes ikke$/);
  await session.page.close();
});

test.each([
  ['a link nobody makes', 'somewhere/else', /^Siden findes ikke$/],
  ['a page that is not for the reader', 'drafts', /^Kladder$/],
])('%s says so, and leads to Start', async (_what, sub, title) => {
  const session = await at.sit({ as: 'lone', sub, width: 320 });
  await heading(session, title);
  await session.tab.getByRole('link', { name: 'Gå til Start' }).click();
  await heading(session, /Lone/);
  await session.leave();
});
