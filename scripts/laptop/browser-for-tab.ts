import type { Browser } from 'playwright-core';
import { openBrowser } from '../../test/browser.ts';
import { buildTab } from './build-tab.ts';

/**
 * What looking at the tab takes: a browser, and the tab built from its source as it is now. Ends the process with one
 * sentence where no browser can run, or the tab cannot be built.
 * @param more further switches of Chromium
 * @returns a running browser; the caller closes it
 */
export async function browserForTab(more: readonly string[] = []): Promise<Browser> {
  const browser = await openBrowser(more).catch((fault: Error) => {
    console.error(fault.message);
    process.exit(1);
  });
  buildTab((step) => console.log(`  · ${step} …`));
  return browser;
}
