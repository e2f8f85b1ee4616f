import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Frame } from 'playwright-core';
import type { ViewData } from '../../src/contract/contract.ts';
import { searchIndex } from '../../src/features/handbook/search/search-index.ts';
import { seedSample } from '../../src/sample/seed.ts';
import { startStandin } from '../../src/standin/start.ts';
import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { serveAlone } from './serve-alone.ts';

const questions = ['må jeg bruge chatgpt til en udtalelse', 'adgangskode', 'mistet telefon', 'phising', 'sende sms'];
const assets = path.join(import.meta.dirname, '../../dist/tabs/assets');

/** Search on a phone (CPU ×4): from a key until the answer is on the screen, and what it costs to get ready. */
export async function benchSearch(browser: Browser): Promise<Row[]> {
  const standin = await startStandin({ port: 0 });
  await seedSample({ standin: standin.url });
  const server = await serveAlone(standin.url);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const teams = standin.url.replace('127.0.0.1', 'localhost');
    await page.goto(`${teams}/?as=lone&tab=${server.url}/tab&sub=handbook`);
    const tab = await (await page.locator('#stage[data-app=ready] iframe').elementHandle())?.contentFrame();
    if (!tab) throw new Error('the tab is not on the page');
    const field = tab.getByRole('searchbox');
    await field.waitFor();
    const arrives = page.waitForResponse(/views\/searchable/);
    const readyMs = await slowly(cdp, async () => {
      const began = performance.now();
      await field.focus();
      await arrives;
      await field.pressSequentially('kode');
      await tab.locator('mark').first().waitFor();
      return performance.now() - began;
    });
    const answer = await (await arrives).body();
    await field.fill('');
    const { result, requests } = await countGraph(standin, () => slowly(cdp, () => keystrokes(tab)));
    return [
      {
        section: 'search on a phone (CPU ×4)',
        what: `${result.length} keystrokes in a handbook of 35 rules`,
        figures: {
          ...percentiles(result),
          'ms from focus to the first answer': round(readyMs),
          'ms to build the index (Node, no brake)': percentiles(await timed(10, () => build(answer))).p50,
          'bytes of searchable, brotli': brotliCompressSync(answer).length,
          'bytes of searchable': answer.length,
          'bytes of the lazy chunk, brotli': chunkBytes('search-results'),
          'Graph requests': requests,
        },
      },
    ];
  } finally {
    await context.close();
    await server.close();
    await standin.close();
  }
}

async function build(answer: Buffer): Promise<void> {
  const { data } = JSON.parse(answer.toString()) as { data: ViewData<'searchable'> };
  searchIndex(data.documents, data.words);
}

async function slowly<T>(cdp: CDPSession, work: () => Promise<T>): Promise<T> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  try {
    return await work();
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}

/** Types every question letter by letter. @returns milliseconds from each letter until the page is painted with its answer */
async function keystrokes(tab: Frame): Promise<number[]> {
  return tab.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!field || !write) throw new Error('there is no field to type in');
    // The answer is drawn in a later turn; when the page has nothing left to do and has painted, it is there.
    const quiet = () =>
      new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve))));
    const samples: number[] = [];
    for (const question of asked) {
      for (let length = 1; length <= question.length; length += 1) {
        const began = performance.now();
        write.call(field, question.slice(0, length));
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await quiet();
        samples.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
    }
    return samples;
  }, questions);
}

function chunkBytes(name: string): number {
  const file = readdirSync(assets).find((asset) => asset.startsWith(`${name}-`) && asset.endsWith('.js.br'));
  return file === undefined ? 0 : statSync(path.join(assets, file)).size;
}
