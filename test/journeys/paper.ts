import type { Browser, Frame } from 'playwright-core';

/** A tab as it comes out of the printer. */
export interface Printed {
  pdf: Buffer;
  pages: number;
  /** What stands at the foot of every page, as the style sheet says it. */
  stamp: string;
}

/**
 * Prints what stands in the tab. The tab is a frame in Teams, and only a whole page can be printed here: so the frame's
 * page is set again by itself, with every rule of its style sheets, and printed with its own paper.
 */
export async function onPaper(browser: Browser, tab: Frame): Promise<Printed> {
  const { html, stamp } = await tab.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const gone of copy.querySelectorAll('script, style, link')) gone.remove();
    const style = document.createElement('style');
    style.textContent = rules.join('\n');
    copy.querySelector('head')?.append(style);
    return {
      html: `<!doctype html>${copy.outerHTML}`,
      stamp: rules.filter((rule) => /@bottom-left/.test(rule)).join(),
    };
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  await context.close();
  return { pdf, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, stamp };
}

/** Is every word black on white when it is printed? @returns what is not */
export function paleOnPaper(tab: Frame): Promise<string[]> {
  return tab.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) && one.checkVisibility(),
    );
    return shown.flatMap((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      const isWhite = /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/.test(backgroundColor);
      return color === 'rgb(0, 0, 0)' && isWhite
        ? []
        : [`${one.tagName} ${color} on ${backgroundColor}: ${one.textContent.slice(0, 40)}`];
    });
  });
}
