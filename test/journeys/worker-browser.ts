import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { freePort } from '../world.ts';

/**
 * What a worker keeps from one stage to the next: a browser with pages that have compiled the product, and the ports it is
 * at, since a page knows again what comes from the same address.
 */
interface WorkerBrowser {
  browser: Browser;
  ports: { standin: number; server: number };
  /** Where nobody sits. */
  free: BrowserContext[];
}

let own: WorkerBrowser | undefined;
let isTaken = false;

async function open(): Promise<WorkerBrowser> {
  const ports = { standin: await freePort(), server: await freePort() };
  return { browser: await openBrowser(), ports, free: [] };
}

/**
 * The worker's own; another one for a second stage beside the first, or when its browser has died.
 * @returns with `leave`, which closes whatever is not free
 */
export async function takeBrowser(): Promise<WorkerBrowser & { leave(): Promise<void> }> {
  if (isTaken) {
    const extra = await open();
    return { ...extra, leave: () => extra.browser.close() };
  }
  isTaken = true;
  if (!own?.browser.isConnected()) own = await open();
  const { browser, free } = own;
  return {
    ...own,
    leave: async () => {
      const left = browser.contexts().filter((context) => !free.includes(context));
      await Promise.all(left.map((context) => context.close()));
      isTaken = false;
    },
  };
}
