import { seedSample } from '../../src/sample/seed.ts';
import { startStandin } from '../../src/standin/start.ts';
import { openBrowser } from '../../test/browser.ts';
import { type Row, round } from './figures.ts';
import { serveAlone } from './serve-alone.ts';

/** Lighthouse's slow 4G: 150 ms, 1.6 Mbit/s down, 0.75 up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const times = 3;
/** The tab in the process of the page around it, so that the brakes of one hold the other. */
const oneProcess = ['--disable-features=IsolateOrigins,site-per-process,OriginIsolationHeader'];

/** A phone opens the app for the first time: bytes as served, and seconds until the first list can be used. */
export async function benchFirstList(): Promise<Row[]> {
  const standin = await startStandin({ port: 0 });
  await seedSample({ standin: standin.url });
  const server = await serveAlone(standin.url);
  const browser = await openBrowser(oneProcess);
  const seconds: number[] = [];
  let bytes = 0;
  try {
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.enable');
      bytes = 0;
      const ours = new Set<string>();
      cdp.on('Network.responseReceived', ({ requestId, response }) => {
        if (response.url.startsWith(server.url)) ours.add(requestId);
      });
      cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (ours.has(requestId)) bytes += encodedDataLength;
      });
      // The page around the tab is Teams' own business: it is loaded before the line becomes slow.
      await page.goto(`${standin.url.replace('127.0.0.1', 'localhost')}/?as=lone&tab=about:blank`);
      await cdp.send('Network.emulateNetworkConditions', slow4g);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const began = performance.now();
      await page.goto(`${standin.url.replace('127.0.0.1', 'localhost')}/?as=lone&tab=${server.url}/tab`);
      await page
        .frameLocator('iframe')
        .getByRole('link', { name: /Læs (reglen|ændringen)/ })
        .first()
        .waitFor();
      seconds.push((performance.now() - began) / 1000);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
    await standin.close();
  }
  const middle = [...seconds].sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  return [
    {
      section: 'the first list on a phone (CPU ×4, slow 4G)',
      what: 'start page, nothing cached',
      figures: { 'kB as served (budget 260)': Math.round(bytes / 1000), 'seconds to a usable list': round(middle) },
    },
  ];
}
