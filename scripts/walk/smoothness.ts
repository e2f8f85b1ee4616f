import type { Frame } from 'playwright-core';
import { type Blocking, blockingWhile } from './blocking.ts';
import type { Figure } from './figure.ts';
import type { Product, Visit } from './product.ts';
import { settled } from './settled.ts';
import { takeShifts } from './shifts.ts';

const mostShift = 0.05;
const mostBlocking = 80;

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

interface PageSeen {
  who: string;
  route: string;
  shift: number;
  moved: readonly string[];
  blocking: Blocking;
}

let seen: Promise<readonly PageSeen[]> | undefined;

/** Every page once, for both figures. */
function pagesSeen(product: Product): Promise<readonly PageSeen[]> {
  seen ??= lookAtAll(product);
  return seen;
}

export const layoutShift: Figure = {
  what: 'layout shift on a phone, the worst page',
  before: '0.19',
  wanted: `< ${mostShift}`,
  measure: async (product) => {
    const pages = (await pagesSeen(product)).toSorted((one, other) => other.shift - one.shift);
    const over = pages.filter(({ shift }) => shift >= mostShift);
    const [worst] = pages;
    return {
      ours: `${worst?.shift.toFixed(2)} (${pages.length} pages)`,
      isReached: worst !== undefined && over.length === 0,
      because: over
        .map(({ who, route, shift, moved }) => `${who} ${route} ${shift.toFixed(2)}: ${moved.slice(0, 2).join(' | ')}`)
        .join('\n'),
    };
  },
};

export const blocking: Figure = {
  what: 'blocking of a page after the first on a phone (CPU × 4), the worst page',
  before: 'not measured',
  wanted: `≤ ${mostBlocking} ms`,
  measure: async (product) => {
    const pages = (await pagesSeen(product))
      .filter(({ route }) => route !== '/')
      .toSorted((one, other) => other.blocking.ms - one.blocking.ms);
    const over = pages.filter(({ blocking: { ms } }) => ms > mostBlocking);
    const [worst] = pages;
    return {
      ours: `${Math.round(worst?.blocking.ms ?? 0)} ms`,
      isReached: worst !== undefined && over.length === 0,
      because: over.map(({ who, route, blocking: { ms } }) => `${who} ${route} ${Math.round(ms)} ms`).join('\n'),
    };
  },
};

async function lookAtAll(product: Product): Promise<readonly PageSeen[]> {
  const all: PageSeen[] = [];
  for (const { as, deeper = [] } of people) {
    const visit = await product.sit({ as });
    await settled(visit.tab);
    const start = await takeShifts(visit.tab);
    all.push({ who: as, route: '/', shift: start.value, moved: start.moved, blocking: { ms: 0 } });
    for (const route of [...(await menuOf(visit)), ...deeper])
      all.push({ who: as, route, ...(await look(product, visit, route)) });
    await visit.leave();
  }
  return all;
}

/** One page, come to by way of one that is nothing. */
async function look({ browser }: Product, { page, tab, goTo }: Visit, route: string) {
  await goTo('/nowhere');
  await settled(tab);
  await takeShifts(tab);
  const blocking = await blockingWhile(browser, page, async () => {
    await goTo(route);
    await settled(tab);
  });
  const { value, moved } = await takeShifts(tab);
  return { shift: value, moved, blocking };
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
