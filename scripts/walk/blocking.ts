import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

/** The phone that is wanted is four times slower than this machine. */
const slower = 4;
/** What is shorter than this holds up nobody. */
const unnoticedMs = 50;

export interface Blocking {
  /** What all long tasks took beyond what nobody notices, together. */
  ms: number;
}

const eventSchema = z.object({
  name: z.string().default(''),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds of the thread itself, so that what else the machine does counts for nothing. */
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).default({}),
});
const traceSchema = z.object({ traceEvents: z.array(eventSchema) });

/** How long the pages' own threads could not have answered a press while the work was done, on a phone. */
export async function blockingWhile(browser: Browser, page: Page, work: () => Promise<void>): Promise<Blocking> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await work();
  const trace = await browser.stopTracing();
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString()));
  const ofPages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && ofPages.has(`${pid} ${tid}`));
  return {
    ms: tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, (tdur / 1000) * slower - unnoticedMs), 0),
  };
}
