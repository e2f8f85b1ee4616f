import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { seedSample } from '../../src/sample/seed.ts';
import { type Config, readConfig } from '../../src/server/config.ts';
import { type Server, startServer } from '../../src/server/start-server.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { answerForMicrosoft } from '../browser.ts';
import { workedInTenant } from '../filled-standin.ts';
import { freePort, granted } from '../world.ts';
import { forgetRecorded, recordFailures } from './kept-failure.ts';
import { takeBrowser } from './worker-browser.ts';

export interface Scene {
  as: string;
  /** Deep link into the tab, `rule/r06`. */
  sub?: string;
  theme?: 'default' | 'dark' | 'contrast';
  lang?: 'da' | 'en';
  width?: number;
  /** More of the page's own parameters, `naa=off`. */
  more?: string;
  /** What never arrives, from the first request on. */
  lost?: RegExp;
}

/** A person in front of the page that plays Teams. */
export interface Session {
  page: Page;
  /** The tab inside. */
  tab: Frame;
  context: BrowserContext;
  /**
   * Gets up; what the browser has loaded of the product is there for the next one, and nothing else. A page with a script
   * of its own (`addInitScript`) is closed before: the script would stay.
   */
  leave(): Promise<void>;
}

/** The whole product with Eksempel Kommune in it, and a browser. */
export interface Stage {
  standin: Standin;
  server: Server;
  browser: Browser;
  /** Address of the page that plays Teams. */
  teams: string;
  sit(scene: Scene): Promise<Session>;
  close(): Promise<void>;
}

/** Before anybody may be written to, so that nothing is told unless the test moves the clock. */
const early = '2026-12-01T06:30';

interface Filled {
  /** Of what is in it: the same name is the same content. */
  name: string;
  fill(empty: Standin): Promise<void>;
}

const sample: Filled = { name: 'sample', fill: ({ url }) => seedSample({ standin: url }) };

/**
 * @param morning by the clock in Denmark, `2026-12-01T08:00`
 * @param filled what is in the tenant; Eksempel Kommune where it is left out
 */
export async function stage(morning = early, { name, fill }: Filled = sample): Promise<Stage> {
  const { browser, ports, free, leave } = await takeBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-stage-'));
  const { standin, handOver } = await workedInTenant(
    `${name}-${morning.replace(':', '')}`,
    (empty) => configFor(empty, path.join(folder, 'morning')),
    async (empty) => {
      empty.clock.move(morning);
      await fill(empty);
      empty.meter.limit = granted.unitsPerMinute;
    },
    ports.standin,
  );
  standin.clock.move(morning);
  standin.meter.limit = granted.unitsPerMinute;
  const config = await configFor(standin, path.join(folder, 'server'), ports.server);
  handOver(config);
  const server = await startServer(config);
  await server.ready;
  const teams = standin.url.replace('127.0.0.1', 'localhost');
  const tab = `http://localhost:${server.port}/tab`;

  return {
    standin,
    server,
    browser,
    teams,
    sit: async ({ as, sub, theme = 'default', lang = 'da', width = 1280, more, lost }) => {
      const used = free.pop();
      const context = used ?? (await newContext(browser));
      const page = context.pages()[0] ?? (await newPage(context));
      if (used) await forget(page, [teams, new URL(tab).origin]);
      await recordFailures(context);
      await page.setViewportSize({ width, height: 800 });
      if (lost) await page.route(lost, (route) => route.abort());
      const query = new URLSearchParams({ as, theme, lang, tab });
      if (sub) query.set('sub', sub);
      await page.goto(`${teams}/?${query}${more ? `&${more}` : ''}`);
      const leave = async () => {
        await context.setOffline(false);
        // What a route is still holding back is of a page that is gone by then.
        await context.unrouteAll({ behavior: 'ignoreErrors' });
        await context.clearPermissions();
        await context.clearCookies();
        const [kept, ...others] = context.pages();
        await Promise.all(others.map((one) => one.close()));
        if (kept) await clean(kept);
        await forgetRecorded(context);
        free.push(context);
      };
      return { page, context, tab: await tabIn(page), leave };
    },
    close: async () => {
      await leave();
      await server.close();
      await standin.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function configFor(standin: Standin, data: string, wanted?: number): Promise<Config> {
  const port = wanted ?? (await freePort());
  return readConfig({
    ...standinEnvironment(standin.url),
    RETTESNOR_DATA: data,
    RETTESNOR_PORT: String(port),
    // Where Microsoft 365 tells about changes, so that nothing waits for the next look.
    RETTESNOR_PUBLIC_URL: `http://127.0.0.1:${port}`,
    RETTESNOR_LOG_LEVEL: 'error',
    RETTESNOR_LICENCES: granted.licences,
  });
}

/** Under the tests' own limit, so that a step that fails says which one it was. */
const stepMs = 25_000;

async function newContext(browser: Browser): Promise<BrowserContext> {
  // Colours in the middle of a change are what nobody reads.
  const context = await browser.newContext({ locale: 'da-DK', reducedMotion: 'reduce' });
  context.setDefaultTimeout(stepMs);
  return context;
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await answerForMicrosoft(page);
  return page;
}

/** An empty page, as it was opened: its process has the product compiled, which is half of what opening one costs. */
async function clean(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null });
  page.setDefaultTimeout(stepMs);
  await page.goto('about:blank');
}

/** Everything a person left in the browser, but for the product's own files: compiling them is most of opening a page. */
async function forget(page: Page, origins: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const origin of origins) await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
}

/** The frame of the tab, when it has said hello to its host. */
export async function tabIn(page: Page): Promise<Frame> {
  await page.locator('#stage[data-app=ready] iframe').waitFor();
  const frame = await (await page.locator('#stage iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the tab is not on the page');
  return frame;
}
