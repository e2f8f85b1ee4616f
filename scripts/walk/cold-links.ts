import { slowLine } from '../bench/first-list.ts';
import { everyPage } from './pages.ts';
import type { Product } from './product.ts';
import { settled } from './settled.ts';
import { shiftFigure } from './shift-figure.ts';
import { type ShiftOfPage, takeShifts } from './shifts.ts';

const widths = [360, 1280];
/** While one page waits until nothing moves any more, another is opened. */
const atOnce = 4;

export const coldLinks = shiftFigure(
  {
    what: `layout shift of a page opened by a link, nothing cached, slow 4G, ${widths.join(' and ')} px, the worst page`,
    before: '0.26',
  },
  openEach,
);

/** Every page of everybody at both widths, each in a browser that has never seen the product. */
async function openEach(product: Product): Promise<readonly ShiftOfPage[]> {
  const links = (await everyPage(product)).flatMap(({ as, routes }) =>
    ['/', ...routes].flatMap((route) => widths.map((width) => ({ as, route, width }))),
  );
  const seen: ShiftOfPage[] = [];
  const waiting = links.values();
  const openSome = async () => {
    for (const link of waiting) seen.push(await openLink(product, link));
  };
  await Promise.all(Array.from({ length: atOnce }, openSome));
  return seen;
}

async function openLink(product: Product, { as, route, width }: { as: string; route: string; width: number }) {
  const { tab, leave } = await product.sit({ as, sub: route.slice(1), width, line: slowLine });
  await settled(tab);
  const shifts = await takeShifts(tab);
  const isKnown = !new URL(tab.url()).pathname.endsWith('/unknown');
  await leave();
  if (!isKnown) throw new Error(`no link leads to ${route}`);
  return { page: `${as} ${route} at ${width} px`, ...shifts };
}
