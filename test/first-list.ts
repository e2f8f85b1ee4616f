import type { Browser, CDPSession } from 'playwright-core';

/** The tab in the process of the page around it, so that the devtools of one see and hold the other. */
export const oneProcess = ['--disable-features=IsolateOrigins,site-per-process,OriginIsolationHeader'];

/**
 * A phone opens the app with nothing cached.
 * @param teams address of the page that plays Teams, @param ours address of the product
 * @param before what the line is made to be once the page around the tab has been loaded
 * @returns bytes of the product as served until the first list can be used, and the seconds it took
 */
export async function openFirstList(
  browser: Browser,
  { teams, ours }: { teams: string; ours: string },
  before: (devtools: CDPSession) => Promise<void> = async () => {},
): Promise<{ bytes: number; seconds: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const addresses = new Map<string, string>();
  // By address: on a busy machine Chromium now and then fetches anew what it is still preloading.
  const weights = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith(ours)) addresses.set(requestId, response.url);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address !== undefined) weights.set(address, encodedDataLength);
  });
  // The page around the tab is Teams' own business.
  await page.goto(`${teams}/?as=lone&tab=about:blank`);
  await before(devtools);
  const began = performance.now();
  await page.goto(`${teams}/?as=lone&tab=${ours}/tab`);
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: /Læs (reglen|ændringen)/ })
    .first()
    .waitFor();
  // What comes after the list is not what somebody waited for.
  const bytes = [...weights.values()].reduce((sum, one) => sum + one, 0);
  const opened = { bytes, seconds: (performance.now() - began) / 1000 };
  await context.close();
  return opened;
}
