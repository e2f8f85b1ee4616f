import type { Frame } from 'playwright-core';
import type { Product, Visit } from './product.ts';
import { settled } from './settled.ts';

/** One of every kind that has a menu of its own, and what they come to from within a page. */
const people: readonly { as: string; deeper?: readonly string[] }[] = [
  { as: 'lone', deeper: ['/rule/r06', '/handbook/rule/r10', '/receipts', '/lessons'] },
  { as: 'line' },
  { as: 'birgit' },
  { as: 'sanne', deeper: ['/tasks/convey', '/storage', '/clearance'] },
  { as: 'jens' },
  { as: 'mette', deeper: ['/revision/2026.5'] },
  { as: 'ayse' },
  { as: 'ida', deeper: ['/draft/r06', '/revision/2026.6', '/drafts/examples'] },
  { as: 'mia' },
];

/** Somebody, and every page they have but their start page. */
interface PagesOfPerson {
  as: string;
  routes: readonly string[];
}

let found: Promise<readonly PagesOfPerson[]> | undefined;

/** The pages of all of them, as their menus on a phone name them: looked up once for all figures. */
export function everyPage(product: Product): Promise<readonly PagesOfPerson[]> {
  found ??= lookUp(product);
  return found;
}

async function lookUp(product: Product): Promise<readonly PagesOfPerson[]> {
  const all: PagesOfPerson[] = [];
  for (const { as, deeper = [] } of people) {
    const visit = await product.sit({ as });
    await settled(visit.tab);
    all.push({ as, routes: [...(await menuOf(visit)), ...deeper] });
    await visit.leave();
  }
  return all;
}

/** Where the menu leads: the row of a phone, and what stands behind *Mere*. */
async function menuOf({ tab, goTo }: Visit): Promise<readonly string[]> {
  const row = await linksIn(tab, 'nav');
  if (!row.includes('/more')) return row.filter((to) => to !== '/');
  await goTo('/more');
  await settled(tab);
  const all = new Set([...row, ...(await linksIn(tab, 'main'))]);
  return [...all].filter((to) => to !== '/' && to !== '/more');
}

function linksIn(tab: Frame, place: 'nav' | 'main'): Promise<string[]> {
  return tab.evaluate(
    (within) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`${within} a[href^="/tab"]`)].map(
        ({ pathname }) => pathname.slice('/tab'.length) || '/',
      ),
    place,
  );
}
