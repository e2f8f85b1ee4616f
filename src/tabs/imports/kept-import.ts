import { del, get, set } from 'idb-keyval';
import type { Import } from '../../features/editing/imports/editing.ts';
import type { SourcePicture } from '../../features/editing/imports/source.ts';

/** An import somebody has not finished, as it lies on this device. */
export interface KeptImport {
  import: Import;
  pictures: readonly SourcePicture[];
  at: number;
}

const weekMs = 7 * 24 * 60 * 60_000;
/** So much is kept at most: a whole handbook is two, and pictures come on top. */
const mostBytes = 30_000_000;

/** One on each device and for each person: who sits down next shall not meet another's document. */
const keyOf = (who: string) => `rettesnor-import:${who}`;

/**
 * Keeps an import on this device.
 * @returns whether it is kept: a device may have no room, or not let a page in another keep anything
 */
export async function keepImport(who: string, now: Omit<KeptImport, 'at'>): Promise<boolean> {
  const pictures = now.pictures.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const text = now.import.source.blocks.reduce((sum, { markdown }) => sum + markdown.length * 4, 0);
  if (text > mostBytes) return false;
  const kept = pictures + text > mostBytes ? { ...now, pictures: [] } : now;
  return set(keyOf(who), { ...kept, at: Date.now() }).then(
    () => true,
    () => false,
  );
}

/** What was not finished on this device within a week. */
export async function keptImport(who: string): Promise<KeptImport | undefined> {
  const kept = await get<KeptImport>(keyOf(who)).catch(() => undefined);
  if (!kept || Date.now() - kept.at < weekMs) return kept;
  await forgetImport(who);
  return undefined;
}

/** Forgets it. Where nothing could be kept there is nothing to forget either. */
export function forgetImport(who: string): Promise<void> {
  return del(keyOf(who)).catch(() => undefined);
}
