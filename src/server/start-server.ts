import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { DestinationStream } from 'pino';
import { openConversations } from './bot/bot-conversations.ts';
import type { Config } from './config.ts';
import { type Context, openContext } from './context.ts';
import { httpApp } from './http/http.ts';
import { openLog } from './log.ts';

export interface Server {
  /** `http://127.0.0.1:3978`, no slash at the end. */
  url: string;
  port: number;
  context: Context;
  /** Resolves when people can be answered; rejects when the start cannot succeed. */
  ready: Promise<void>;
  /** Answers what is under way, finishes the follow-ups and lets go of everything. */
  close(): Promise<void>;
}

/** How long a stop waits for answers under way, and then for what follows them; a sweep redoes the rest. */
const answersMs = 10_000;
const followUpsMs = 5_000;
/** What is broken off fails at its next request; it is waited for so that the log counts it. */
const brokenOffMs = 1_000;

/**
 * Longer than Azure's front ends hold a connection nobody uses (four minutes): what hangs up first is them, and no request
 * meets a connection that is just being closed.
 */
const keptAliveMs = 250_000;

const tabFolder = path.join(import.meta.dirname, '../../dist/tabs');

/**
 * Starts a server: it listens at once, so that `/healthz` and `/readyz` can be asked, and answers people when the mirror
 * is in.
 * @param logTo where the log goes; standard output when left out
 */
export async function startServer(config: Config, logTo?: DestinationStream): Promise<Server> {
  const log = openLog(config.logLevel, logTo);
  mkdirSync(config.data, { recursive: true });
  const began = performance.now();
  const context = await openContext(config, log);
  const server = createServer({ keepAliveTimeout: keptAliveMs }, httpApp(context, tabFolder));

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.listening({ port, world: config.world });

  const ready = context.microsoft.start().then(() => {
    context.schedule.start();
    context.waitingReports.start();
    context.pending.start();
    const { bot, background, ports } = context;
    if (bot) void background.later('bot-conversations', () => openConversations(bot, ports));
    log.ready({ ms: Math.round(performance.now() - began) });
  });
  // Handled here, so that a failed start is logged even if no caller waits for `ready`.
  ready.catch((error) => log.unexpected({ support: '-', action: 'start', error }));

  return {
    url: `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${port}`,
    port,
    context,
    ready,
    close: async () => {
      log.stopping();
      context.pending.stop();
      // What is being answered is the last of its connection.
      server.keepAliveTimeout = 1;
      await atMost(answersMs, new Promise((resolve) => server.close(resolve)));
      server.closeAllConnections();
      await atMost(followUpsMs, endOfOwnWork(context));
      log.breakingOff();
      await Promise.all([context.background.stop(), context.microsoft.stop()]);
      await atMost(brokenOffMs, endOfOwnWork(context));
      log.stopped();
    },
  };
}

/** Nothing new begins by itself. @returns when what the server does unasked is done or given up */
function endOfOwnWork({ schedule, waitingReports, background }: Context): Promise<unknown> {
  return Promise.all([schedule.stop(), waitingReports.stop(), background.settled()]);
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
