import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Standin } from '../src/standin/standin.ts';
import { startStandin } from '../src/standin/start.ts';
import type { WorkedInTenant } from './filled-standin.ts';

/** A tenant as a world has left it, with what its servers had in their folders. */
export interface KeptWorld {
  folder: string;
  moment: string;
  urls: readonly string[];
}

/** @param of `data`: the folder of the servers' folders; they have stopped, so that both are of the same moment */
export function keepTenant(
  standin: Standin,
  { folder, data, urls }: { folder: string; data: string; urls: readonly string[] },
): KeptWorld {
  standin.snapshotTo(standinIn(folder));
  cpSync(data, dataIn(folder), { recursive: true });
  return { folder, moment: standin.clock.now(), urls };
}

/** Each server finds the folder of its predecessor, and is told of changes in its place. */
export async function keptTenant({ folder, urls }: KeptWorld): Promise<WorkedInTenant> {
  const standin = await startStandin({ port: 0, from: standinIn(folder) });
  return {
    standin,
    handOver: ({ data, publicUrl }) => {
      const name = path.basename(data);
      const before = urls[Number(name.split('-').at(-1))] ?? publicUrl;
      cpSync(path.join(dataIn(folder), name), data, { recursive: true });
      standin.store.run('UPDATE subscription SET body = replace(body, ?, ?)', before, publicUrl);
    },
  };
}

/** What the stand-in's clock is moved to. */
export function wallTimeOf(moment: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime().toString();
}

const standinIn = (folder: string) => path.join(folder, 'standin.sqlite');
const dataIn = (folder: string) => path.join(folder, 'data');
