import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, faultsEverywhere } from '../../journeys/axe.ts';
import { type Scene, type Session, type Stage, stage } from '../../journeys/stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

/** The states of the tab that are not the usual ones, each with what tells that it has come. */
const states: readonly [what: string, scene: Scene, comes: (session: Session) => Promise<unknown>][] = [
  ['in English', { as: 'birgit', lang: 'en' }, ({ tab }) => tab.getByText('One rule, about').waitFor()],
  [
    'a rule in English',
    { as: 'birgit', lang: 'en', sub: 'rule/r06' },
    ({ tab }) => tab.getByText('I have read the rule').waitFor(),
  ],
  ['a page that does not exist', { as: 'lone', sub: 'rule/r77' }, ({ tab }) => tab.getByRole('alert').waitFor()],
  ['somebody on leave', { as: 'kirsten' }, ({ tab }) => tab.getByText('Når du er tilbage', { exact: true }).waitFor()],
  [
    'where the tab is set up',
    { as: 'ida', more: 'page=config' },
    ({ tab }) => tab.getByRole('radio').first().waitFor(),
  ],
  [
    'a receipt',
    { as: 'lone', sub: 'receipts' },
    async ({ tab }) => {
      await tab.getByRole('listitem').filter({ hasText: 'Bekræftet' }).first().getByRole('link').click();
      await tab.getByRole('heading', { name: 'Den tekst, du bekræftede' }).waitFor();
    },
  ],
  [
    'without a network',
    { as: 'lone', sub: 'rule/r06' },
    async ({ tab, context }) => {
      await tab.getByRole('button', { name: 'Jeg har læst reglen' }).waitFor();
      await context.setOffline(true);
      await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
      await tab.getByRole('alert').waitFor();
    },
  ],
];

test.each(states)('the tab %s has no accessibility fault and nothing sticks out', async (_what, scene, comes) => {
  const session = await at.sit({ ...scene, width: 320 });
  await comes(session);
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
});

test.each([
  ['default', 320],
  ['dark', 320],
  ['contrast', 320],
  ['default', 1280],
] as const)('the page that plays Teams has none either, its menus open, in theme %s at %i px', async (theme, width) => {
  const { page, leave } = await at.sit({ as: 'lone', theme, width });
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const menu of [/^Ur:/, 'Visning', /Skift person/]) {
    await page.getByRole('button', { name: menu }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await leave();
});
