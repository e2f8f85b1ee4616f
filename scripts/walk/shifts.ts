import type { Frame } from 'playwright-core';

/** What moved by itself, and what it moved. */
interface Shift {
  value: number;
  moved: readonly string[];
}

type Noting = typeof globalThis & { shifts?: Shift[] };

/** Runs in the page, before its own scripts: notes what moves without anybody having pressed. */
export function noteShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  interface Entry extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: readonly { node?: Node }[];
  }
  const nameOf = (node: Node | undefined) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return `${element?.tagName.toLowerCase()} ${element?.textContent?.trim().slice(0, 30)}`;
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[])
      if (!hadRecentInput) shifts.push({ value, moved: sources.map(({ node }) => nameOf(node)) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What moved on a page, all together, the worst first. */
export interface ShiftOfPage {
  /** Whose page, which, and how it was come to. */
  page: string;
  shift: number;
  moved: readonly string[];
}

/** What has moved in the frame since this was last asked. */
export async function takeShifts(tab: Frame): Promise<Omit<ShiftOfPage, 'page'>> {
  const shifts = await tab.evaluate(() => (globalThis as Noting).shifts?.splice(0) ?? []);
  return {
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.toSorted((one, other) => other.value - one.value).flatMap(({ moved }) => moved),
  };
}
