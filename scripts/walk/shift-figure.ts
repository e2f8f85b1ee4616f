import type { Figure } from './figure.ts';
import type { Product } from './product.ts';
import type { ShiftOfPage } from './shifts.ts';

/** From here on somebody presses what was not there when they aimed. */
const most = 0.05;

/** The shift of the worst of these pages, by its name, and all that move too much. */
export function shiftFigure(
  { what, before }: Pick<Figure, 'what' | 'before'>,
  look: (product: Product) => Promise<readonly ShiftOfPage[]>,
): Figure {
  return {
    ...{ what, before },
    wanted: `< ${most}`,
    measure: async (product) => {
      const pages = (await look(product)).toSorted((one, other) => other.shift - one.shift);
      const over = pages.filter(({ shift }) => shift >= most);
      const [worst] = pages;
      return {
        ours: worst ? `${worst.shift.toFixed(3)}, ${worst.page} (of ${pages.length} pages)` : 'no page seen',
        isReached: worst !== undefined && over.length === 0,
        because: over
          .map(({ page, shift, moved }) => `${page} ${shift.toFixed(3)}: ${moved.slice(0, 2).join(' | ')}`)
          .join('\n'),
      };
    },
  };
}
