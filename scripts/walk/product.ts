import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, CDPSession, Frame, Locator, Page } from 'playwright-core';
import { seedSample } from '../../src/sample/seed.ts';
import { readConfig } from '../../src/server/config.ts';
import { startServer } from '../../src/server/start-server.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { answerForMicrosoft } from '../../test/browser.ts';
import { freePort } from '../../test/world.ts';
import { browserForTab } from '../laptop/browser-for-tab.ts';
import { noteShifts } from './shifts.ts';

/** Half past six on the sample's morning: before anybody may be written to. */
export const morning = '2026-12-01T06:30';
const stepMs = 20_000;

/** What is in front of somebody: the tab of Teams that holds the product, or another of its places. */
export interface Scene {
  as: string;
  /** Deep link into the tab, `rule/r06`. */
  sub?: string;
  width?: number;
  height?: number;
  /** More of the page's own parameters, `page=chat`. */
  more?: string;
  /** Makes the line what it is to be, once Teams itself is there. */
  line?(devtools: CDPSession): Promise<void>;
}

export interface Visit {
  page: Page;
  tab: Frame;
  /** Presses, and counts it. */
  press(target: Locator): Promise<void>;
  pressed(): number;
  /** Another page of the tab, as a link in it leads there. */
  goTo(route: string): Promise<void>;
  leave(): Promise<void>;
}

/** The whole product with Eksempel Kommune in it on a fixed morning, and a browser. */
export interface Product {
  standin: Standin;
  browser: Browser;
  /** Addresses of the page that plays Teams, and of the product. */
  teams: string;
  ours: string;
  sit(scene: Scene): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts it on free ports. @param more further switches of Chromium */
export async function openProduct(more: readonly string[] = []): Promise<Product> {
  const browser = await browserForTab(more);
  const standin = await startStandin({ port: 0 });
  standin.clock.move(morning);
  await seedSample({ standin: standin.url });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-walk-'));
  const port = await freePort();
  const server = await startServer(
    readConfig({
      ...standinEnvironment(standin.url),
      RETTESNOR_DATA: folder,
      RETTESNOR_PORT: String(port),
      RETTESNOR_PUBLIC_URL: `http://127.0.0.1:${port}`,
      RETTESNOR_LOG_LEVEL: 'silent',
    }),
  );
  await server.ready;
  const teams = standin.url.replace('127.0.0.1', 'localhost');
  const ours = `http://localhost:${server.port}`;
  return {
    ...{ standin, browser, teams, ours },
    sit: (scene) => sit(browser, { teams, ours }, scene),
    close: async () => {
      await browser.close();
      await server.close();
      await standin.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function sit(
  browser: Browser,
  { teams, ours }: Pick<Product, 'teams' | 'ours'>,
  { as, sub, width = 360, height = 740, more, line }: Scene,
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width, height } });
  context.setDefaultTimeout(stepMs);
  await context.addInitScript(noteShifts);
  const page = await context.newPage();
  await answerForMicrosoft(page);
  if (line) {
    await page.goto(`${teams}/?as=${as}&tab=about:blank`);
    await line(await context.newCDPSession(page));
  }
  const query = new URLSearchParams({ as, lang: 'da', tab: `${ours}/tab`, ...(sub && { sub }) });
  await page.goto(`${teams}/?${query}${more ? `&${more}` : ''}`);
  await page.locator('#stage[data-app=ready] iframe').waitFor();
  const tab = await (await page.locator('#stage iframe').elementHandle())?.contentFrame();
  if (!tab) throw new Error('the tab is not on the page');
  let pressed = 0;
  return {
    ...{ page, tab },
    press: async (target) => {
      await target.click();
      pressed += 1;
    },
    pressed: () => pressed,
    goTo: (route) =>
      tab.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/tab${route}`),
    leave: () => context.close(),
  };
}
