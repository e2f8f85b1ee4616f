import type { MenuEntry } from '../../src/tabs/menu.ts';

/** Every page a menu leads to. */
export function pagesIn(menu: readonly MenuEntry[]): readonly string[] {
  return menu.flatMap(({ lines }) => lines.flatMap(({ places }) => places.map(({ to }) => to)));
}
