import type { Figure } from './figure.ts';
import { settled } from './settled.ts';

/** Who, and how many entries the first level of their menu may have. */
const people = [
  { as: 'ayse', most: 9 },
  { as: 'ida', most: 8 },
  { as: 'sanne', most: 6 },
  { as: 'lone', most: 5 },
] as const;

export const menuEntries: Figure = {
  what: 'entries of the menu: data protection officer / editor / leader / employee',
  before: '22 / 19 / 13 / 8',
  wanted: `≤ ${people.map(({ most }) => most).join(' / ')}`,
  measure: async ({ sit }) => {
    const counts: number[] = [];
    for (const { as } of people) {
      const { tab, leave } = await sit({ as, width: 1280, height: 900 });
      await settled(tab);
      // The row of a phone is in the page as well, and not shown.
      const menu = tab.getByRole('navigation').filter({ visible: true }).first();
      counts.push(await menu.locator('> ul > li').count());
      await leave();
    }
    return {
      ours: counts.join(' / '),
      isReached: people.every(({ most }, index) => (counts[index] ?? 0) > 0 && (counts[index] ?? 0) <= most),
    };
  },
};
