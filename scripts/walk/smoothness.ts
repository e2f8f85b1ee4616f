import { type Blocking, blockingWhile } from './blocking.ts';
import type { Figure } from './figure.ts';
import { everyPage } from './pages.ts';
import type { Product, Visit } from './product.ts';
import { settled } from './settled.ts';
import { shiftFigure } from './shift-figure.ts';
import { type ShiftOfPage, takeShifts } from './shifts.ts';

const mostBlocking = 80;

interface PageSeen extends ShiftOfPage {
  isFirst: boolean;
  blocking: Blocking;
}

let seen: Promise<readonly PageSeen[]> | undefined;

/** Every page once, for both figures. */
function pagesSeen(product: Product): Promise<readonly PageSeen[]> {
  seen ??= lookAtAll(product);
  return seen;
}

export const layoutShift = shiftFigure({ what: 'layout shift on a phone, the worst page', before: '0.19' }, pagesSeen);

export const blocking: Figure = {
  what: 'blocking of a page after the first on a phone (CPU × 4), the worst page',
  before: 'not measured',
  wanted: `≤ ${mostBlocking} ms`,
  measure: async (product) => {
    const pages = (await pagesSeen(product))
      .filter(({ isFirst }) => !isFirst)
      .toSorted((one, other) => other.blocking.ms - one.blocking.ms);
    const over = pages.filter(({ blocking: { ms } }) => ms > mostBlocking);
    const [worst] = pages;
    return {
      ours: `${Math.round(worst?.blocking.ms ?? 0)} ms`,
      isReached: worst !== undefined && over.length === 0,
      because: over.map(({ page, blocking: { ms } }) => `${page} ${Math.round(ms)} ms`).join('\n'),
    };
  },
};

async function lookAtAll(product: Product): Promise<readonly PageSeen[]> {
  const all: PageSeen[] = [];
  for (const { as, routes } of await everyPage(product)) {
    const visit = await product.sit({ as });
    await settled(visit.tab);
    all.push({ page: `${as} /`, isFirst: true, ...(await takeShifts(visit.tab)), blocking: { ms: 0 } });
    for (const route of routes)
      all.push({ page: `${as} ${route}`, isFirst: false, ...(await look(product, visit, route)) });
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
  return { ...(await takeShifts(tab)), blocking };
}
