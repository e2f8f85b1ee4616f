import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteShifts, takeShifts } from '../../scripts/walk/shifts.ts';
import { type Stage, stage, tabIn } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

/** Opens a page by a link, with the answer of one view held back until the others have been given. */
async function openHolding(view: string, { as, sub }: { as: string; sub: string }) {
  const { page, leave } = await at.sit({ as, width: 360 });
  const url = page.url().replace(/&sub=[^&]*|$/, `&sub=${sub}`);
  // What the page before still asks for is not what is held.
  await page.goto('about:blank');
  const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>();
  const { promise: isLetGo, resolve: letGo } = Promise.withResolvers<void>();
  await page.addInitScript(noteShifts);
  await page.route(`**/api/views/${view}`, async (route) => {
    hold();
    await isLetGo;
    await route.continue();
  });
  await page.goto(url);
  const tab = await tabIn(page);
  await isHeld;
  return {
    tab,
    giveWhatIsHeld: letGo,
    leave: async () => {
      await page.close();
      await leave();
    },
  };
}

/** From here on somebody presses what was not there when they aimed. */
const mostShift = 0.05;

test('a page opened by a link is drawn when it is known who reads, and does not move', async () => {
  const { tab, giveWhatIsHeld, leave } = await openHolding('me', { as: 'sanne', sub: 'training' });
  const title = tab.locator('h1', { hasText: 'Træning' });
  await title.waitFor({ state: 'attached' });
  expect(await title.isVisible()).toBe(false);
  expect(await tab.getByText('Henter …').first().isVisible()).toBe(true);

  giveWhatIsHeld();
  await title.waitFor();
  await tab.getByRole('navigation', { name: /^Sider under/ }).waitFor();
  expect((await takeShifts(tab)).shift).toBeLessThan(mostShift);
  await leave();
});

test('what stands below a part that is still on its way is seen when that has come, and does not move', async () => {
  const { tab, giveWhatIsHeld, leave } = await openHolding('teamTraining', { as: 'sanne', sub: 'training' });
  const courses = tab.locator('h2').filter({ hasText: /^Kurser$/ });
  await courses.waitFor({ state: 'attached' });
  expect(await courses.isVisible()).toBe(false);

  giveWhatIsHeld();
  await courses.waitFor();
  expect((await takeShifts(tab)).shift).toBeLessThan(mostShift);
  await leave();
});

test('S27: a report can be written before it is known who reads, and the page does not move then', async () => {
  const { tab, giveWhatIsHeld, leave } = await openHolding('me', { as: 'sanne', sub: 'report' });
  await tab.getByRole('heading', { level: 1, name: 'Meld sikkerhedshændelse' }).waitFor();
  const words = tab.getByRole('textbox').first();
  await words.fill('Et brev er væk');

  giveWhatIsHeld();
  await tab.getByRole('navigation').first().waitFor();
  expect(await words.inputValue()).toBe('Et brev er væk');
  expect((await takeShifts(tab)).shift).toBeLessThan(mostShift);
  await leave();
});
