import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Session } from './stage.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/**
 * What axe finds against WCAG 2.2 A and AA in a page or a frame.
 * @param runOnly which of axe's rules to hold it to
 * @returns one line per fault, empty when there is none
 */
export async function accessibilityFaults(
  where: Page | Frame,
  runOnly: readonly string[] | typeof colours = everything,
): Promise<string[]> {
  await finishTransitions(where);
  await layDown(where);
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(source);
  const results = await where.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
  );
  await putUp(where);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')} — ${failureSummary}`),
  );
}

const otherThemes = ['dark', 'contrast'] as const;

/**
 * Holds the tab as it stands to every rule on a phone and at the widest, to the rules about colours in the other themes,
 * and at no width may anything stick out. The page is not loaded again: colours do not depend on the width, nor the rest on
 * the theme. Afterwards it is as it was.
 * @returns one line per fault with where it was seen, empty when there is none
 */
export async function faultsEverywhere(session: Session, widths: readonly number[] = [320, 1280]): Promise<string[]> {
  const found: string[] = [];
  const asItWas = session.page.viewportSize();
  const outermost = [Math.min(...widths), Math.max(...widths)];
  const hold = async (frame: string, rules: readonly string[] | typeof colours) => {
    found.push(...(await accessibilityFaults(session.tab, rules)).map((fault) => `${frame}: ${fault}`));
  };
  for (const width of widths.toReversed()) {
    found.push(...(await stickingOut(session, width)));
    if (outermost.includes(width)) await hold(`at ${width} px`, everything);
  }
  for (const theme of otherThemes) {
    await wear(session, theme);
    await hold(`in theme ${theme}`, colours);
  }
  await wear(session, 'default');
  if (asItWas) await session.page.setViewportSize(asItWas);
  return found;
}

/** Makes the window so wide. @returns a line where the tab stays wider than that, empty where it does not */
export async function stickingOut({ page, tab }: Session, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  // What draws itself anew for another width takes a moment.
  const fits = tab.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, {
    timeout: 3_000,
  });
  const isWider = await fits.then(
    () => false,
    (fault: Error) => fault.name === 'TimeoutError' || Promise.reject(fault),
  );
  return isWider ? [`at ${width} px: ${await tab.evaluate(() => document.documentElement.scrollWidth)} px wide`] : [];
}

/** Another theme, chosen in the menu of Teams without moving the pointer there, and worn by the tab. */
async function wear({ page, tab }: Session, theme: 'default' | (typeof otherThemes)[number]): Promise<void> {
  const shade = () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor;
  const before = await tab.evaluate(shade);
  await page.evaluate((to) => {
    document.getElementById('view')?.click();
    document.getElementById(`theme-${to}`)?.click();
    document.getElementById('view-panel')?.hidePopover();
  }, theme);
  await tab.waitForFunction((formerly) => {
    const worn = document.querySelector('.fui-FluentProvider') ?? document.body;
    return getComputedStyle(worn).backgroundColor !== formerly;
  }, before);
}

/** A button takes a moment to change its colour, and in between it has a contrast nobody reads it with. */
async function finishTransitions(where: Page | Frame): Promise<void> {
  await where.evaluate(() => {
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
  });
}

const laidDown = 'data-laid-down';

/** Lays what sticks to an edge in its place: what it covers of a button depends on how far the page is scrolled. */
async function layDown(where: Page | Frame): Promise<void> {
  await where.evaluate((mark) => {
    const sticky = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => getComputedStyle(one).position === 'sticky',
    );
    for (const one of sticky) {
      one.setAttribute(mark, one.getAttribute('style') ?? '');
      Object.assign(one.style, { position: 'relative', inset: 'auto' });
    }
  }, laidDown);
}

async function putUp(where: Page | Frame): Promise<void> {
  await where.evaluate((mark) => {
    for (const one of document.querySelectorAll<HTMLElement>(`[${mark}]`)) {
      one.setAttribute('style', one.getAttribute(mark) ?? '');
      one.removeAttribute(mark);
    }
  }, laidDown);
}
