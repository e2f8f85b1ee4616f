import type { Browser, CDPSession } from 'playwright-core';
import { seedSample } from '../../src/sample/seed.ts';
import { startStandin } from '../../src/standin/start.ts';
import { openFirstList } from '../../test/first-list.ts';
import { morning } from '../walk/product.ts';
import { type Row, round } from './figures.ts';
import { serveAlone } from './serve-alone.ts';

/** Lighthouse's slow 4G: 150 ms, 1.6 Mbit/s down, 0.75 up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const times = 3;

/** Makes the line that of a phone. */
export async function slowLine(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
}

/** Makes the line and the machine those of a phone. */
export async function slowPhone(devtools: CDPSession): Promise<void> {
  await slowLine(devtools);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** A phone opens the app for the first time: bytes of the whole start page as served, seconds until its list can be used. */
export async function benchFirstList(browser: Browser): Promise<Row[]> {
  const standin = await startStandin({ port: 0 });
  // Another day has other things on the page.
  standin.clock.move(morning);
  await seedSample({ standin: standin.url });
  const server = await serveAlone(standin.url);
  const where = { teams: standin.url.replace('127.0.0.1', 'localhost'), ours: server.url };
  const opened: { kilobytes: number; seconds: number }[] = [];
  try {
    for (let time = 0; time < times; time += 1) {
      const once = await openFirstList(browser, where, slowPhone);
      opened.push(once);
    }
  } finally {
    await server.close();
    await standin.close();
  }
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  const kilobytes = middle(opened.map((one) => one.kilobytes));
  const seconds = round(middle(opened.map((one) => one.seconds)));
  return [
    {
      section: 'the first list on a phone (CPU ×4, slow 4G)',
      what: 'start page, nothing cached',
      figures: { 'kB as served (budget 250)': kilobytes, 'seconds to a usable list': seconds },
    },
  ];
}
