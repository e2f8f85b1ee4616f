import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Config } from '../src/server/config.ts';
import { startServer } from '../src/server/start-server.ts';
import type { Profile } from '../src/standin/faults.ts';
import { liveSubscriptions } from '../src/standin/graph/subscription-row.ts';
import { parseObject } from '../src/standin/json.ts';
import type { Standin } from '../src/standin/standin.ts';
import { startStandin } from '../src/standin/start.ts';

const place = 'RETTESNOR_TEST_SNAPSHOTS';

/** Vitest's setup around a whole run: the folder that its workers share filled stand-ins in. */
export default function shareSnapshots(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-snapshots-'));
  process.env[place] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What servers of their own process share of a run: each of them reads a thousand modules, compiled once. */
export function compiledOnce(): { NODE_COMPILE_CACHE: string } {
  return { NODE_COMPILE_CACHE: path.join(sharedFolder(), 'compiled') };
}

/**
 * A stand-in that is filled once in a run, and copied for whoever wants the same again: filling it is most of what it
 * costs to begin a test.
 * @param name of what is in it; the same name is the same content
 * @param options `port`: where it listens; a free one when left out. `profile`: how it behaves, once it is filled
 */
export async function filledStandin(
  name: string,
  fill: (empty: Standin) => Promise<void>,
  { port = 0, profile }: { port?: number; profile?: Profile } = {},
): Promise<Standin> {
  const file = path.join(sharedFolder(), `${name}.sqlite`);
  await inTurn(`${file}.lock`, async () => {
    if (existsSync(file)) return;
    const empty = await startStandin({ port: 0 });
    await fill(empty);
    // Whole or not at all: a worker that is stopped in the middle leaves no half file.
    empty.snapshotTo(`${file}.new`);
    await empty.close();
    renameSync(`${file}.new`, file);
  });
  // Nobody writes its pages meanwhile, and fetching their thirty files anew is a third of what it costs to open one.
  return startStandin({ port, from: file, profile, pagesFresh: 3_600 });
}

/** A tenant in which a server has worked, and what it left to the next. */
export interface WorkedInTenant {
  standin: Standin;
  /** A server that has never run begins as after a restart: with the other's mirror, and its subscriptions. */
  handOver(to: Pick<Config, 'data' | 'publicUrl'>): void;
}

/**
 * A filled stand-in in which a server has done what is due on the morning a test begins in. Every test then finds it
 * done, instead of doing it once more beside its first step.
 * @param config of that server, in a folder of its own
 */
export async function workedInTenant(
  name: string,
  config: (standin: Standin) => Promise<Config>,
  fill: (empty: Standin) => Promise<void>,
  port = 0,
): Promise<WorkedInTenant> {
  const mirror = path.join(sharedFolder(), `${name}.mirror.sqlite`);
  const filled = async (empty: Standin) => {
    await fill(empty);
    const of = await config(empty);
    await doWorkOfTheMorning(empty, of);
    renameSync(mirrorIn(of), mirror);
  };
  const standin = await filledStandin(name, filled, { port });
  const subscriptions = liveSubscriptions(standin.store, standin.clock.now());
  standin.store.run('DELETE FROM subscription');
  return {
    standin,
    handOver: ({ data, publicUrl }) => {
      mkdirSync(data, { recursive: true });
      copyFileSync(mirror, mirrorIn({ data }));
      standin.store.atomically(() => {
        for (const { list, app, expires, body } of subscriptions) {
          const told = parseObject(body);
          const { pathname } = new URL(String(told.notificationUrl));
          const here = JSON.stringify({ ...told, notificationUrl: `${publicUrl}${pathname}` });
          standin.store.run('INSERT INTO subscription VALUES (?, ?, ?, ?, ?)', randomUUID(), list, app, expires, here);
        }
      });
    },
  };
}

const mirrorIn = ({ data }: Pick<Config, 'data'>) => path.join(data, 'mirror.sqlite');

/** It is a little earlier then, so that what a test writes is later than all of it. */
async function doWorkOfTheMorning({ clock }: Standin, config: Config): Promise<void> {
  clock.move('-5m');
  const server = await startServer({ ...config, logLevel: 'error' });
  await server.ready;
  await server.context.schedule.tick();
  await server.close();
}

/** Workers begin beside each other, and each would fill the same: one does, and the others wait for it. */
async function inTurn(lock: string, work: () => Promise<void>): Promise<void> {
  while (!isTaken(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  await work().finally(() => rmdirSync(lock));
}

/** Making a folder is one step: of several who try, one has made it. */
function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function sharedFolder(): string {
  const folder = process.env[place];
  if (!folder) throw new Error('What a run shares needs the setup in vitest.config.ts.');
  return folder;
}
