import type { Browser, CDPSession } from 'playwright-core';

/** The tab in the process of the page around it, so that the devtools of one see and hold the other. */
export const oneProcess = ['--disable-features=IsolateOrigins,site-per-process,OriginIsolationHeader'];

/**
 * A phone opens the app with nothing cached.
 * @param teams address of the page that plays Teams, @param ours address of the product
 * @param before what the line is made to be once the page around the tab has been loaded
 * @returns kB as served of all that the start page shows, a begun one counted whole, and the seconds until its first list
 * can be used. A quick line brings the last files before the list is drawn and a slow one after: only all of them weigh
 * the same on both.
 */
export async function openFirstList(
  browser: Browser,
  { teams, ours }: { teams: string; ours: string },
  before: (devtools: CDPSession) => Promise<void> = async () => {},
): Promise<{ kilobytes: number; seconds: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript(leaveForLater);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const fetched = watchFetches(devtools, ours);
  // The page around the tab is Teams' own business.
  await page.goto(`${teams}/?as=lone&tab=about:blank`);
  await before(devtools);
  const began = performance.now();
  await page.goto(`${teams}/?as=lone&tab=${ours}/tab`);
  const list = page.frameLocator('iframe').getByRole('link', { name: /Læs (reglen|ændringen)/ });
  await list.first().waitFor();
  const seconds = (performance.now() - began) / 1000;
  await fetched.all(() => list.first().evaluate(untilIdle));
  const opened = { kilobytes: Math.ceil(fetched.bytes() / 1000), seconds };
  await context.close();
  return opened;
}

function watchFetches(devtools: CDPSession, ours: string) {
  const underWay = new Map<string, string>();
  let begun = 0;
  // By address: on a busy machine Chromium now and then fetches anew what it is still preloading.
  const weights = new Map<string, number>();
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith(ours)) return;
    underWay.set(requestId, request.url);
    begun += 1;
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => underWay.delete(requestId));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = underWay.get(requestId);
    if (address === undefined) return;
    weights.set(address, Math.max(encodedDataLength, weights.get(address) ?? 0));
    underWay.delete(requestId);
  });
  return {
    bytes: () => [...weights.values()].reduce((sum, one) => sum + one, 0),
    /** Waits until nothing is on its way and the page, having had nothing to do several times, has asked for no more. */
    all: async (idle: () => Promise<void>) => {
      for (let quiet = 0; quiet < 3; ) {
        const before = begun;
        await idle();
        quiet = begun === before && underWay.size === 0 ? quiet + 1 : 0;
      }
    },
  };
}

/** Runs in the page, before its own scripts: what it waits a second with, to have the next page at hand, is never begun. */
function leaveForLater(): void {
  const { setTimeout } = globalThis;
  const soon = (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
    ms < 1_000 ? setTimeout(work, ms, ...given) : 0;
  Object.assign(globalThis, { setTimeout: soon });
}

/** Runs in the page. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}
