import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** Contexts somebody sits in front of in this worker: a failing test keeps what they show. */
const open = new Set<BrowserContext>();
const traced = new WeakSet<BrowserContext>();

/** Records what happens in the context from now on, so that a failing test can keep it. */
export async function recordFailures(context: BrowserContext): Promise<void> {
  if (!traced.has(context)) {
    traced.add(context);
    // Steps, requests and the console cost nothing to speak of; with the DOM at each step a journey takes a quarter more.
    await context.tracing.start({ title: 'Rettesnor' });
    context.once('close', () => open.delete(context));
  }
  await context.tracing.startChunk();
  open.add(context);
}

/** Forgets what has been recorded, and records no more: the next person's test has nothing to do with it. */
export async function forgetRecorded(context: BrowserContext): Promise<void> {
  open.delete(context);
  await context.tracing.stopChunk();
}

/**
 * Keeps a picture of every open page and a trace of each context, which `npx playwright show-trace` opens. What cannot be
 * kept is told on standard error, and the rest is kept all the same.
 * @param test its full name, which becomes the name of the files
 * @param folder where they go; made when there is something to keep
 * @returns the files
 */
export async function keepFailure(test: string, folder: string): Promise<string[]> {
  if (open.size === 0) return [];
  const kept: string[] = [];
  const keep = async (file: string, save: (file: string) => Promise<unknown>) => {
    await save(file).then(
      () => kept.push(file),
      (error) => console.error(`not kept: ${path.basename(file)}`, error),
    );
  };
  const name = test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  mkdirSync(folder, { recursive: true });
  for (const [number, context] of [...open].entries()) {
    for (const [at, page] of context.pages().entries()) {
      await keep(path.join(folder, `${name}-${number}-${at}.png`), (file) =>
        page.screenshot({ path: file, timeout: 10_000 }),
      );
    }
    await keep(path.join(folder, `${name}-${number}.zip`), async (file) => {
      await context.tracing.stopChunk({ path: file });
      await context.tracing.startChunk();
    });
  }
  return kept;
}
