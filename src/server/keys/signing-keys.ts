import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { Refusal } from '../../core/refusal.ts';
import { unsealed, writeSealed } from './sealed-file.ts';

const publicKey = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string().min(1),
  e: z.string().min(1),
});
/**
 * Public keys as Microsoft publishes them; what has none is not believed, whatever status it came with. A key of another
 * kind beside them signs nothing that is accepted, and must not keep everybody out.
 */
const keySet = z.object({
  keys: z
    .array(z.unknown())
    .transform((all) => all.flatMap((one) => publicKey.safeParse(one).data ?? []))
    .pipe(z.array(publicKey).min(1)),
});
const onDisk = z.object({ from: z.string(), at: z.number(), set: keySet });

/** A key a set was made with, as `jose` has read it. */
export type SigningKey = z.output<typeof keySet>['keys'][number];

export interface SigningKeys {
  /** Asks for them, so that they are there before the first person is. */
  begin(): void;
  /**
   * The key a token names, for `jwtVerify`.
   * @throws Refusal `signInUnchecked` when it is not known and new keys cannot be had
   */
  find: JWTVerifyGetKey;
  /** What is published about a key beside the key itself. */
  about(kid: string): SigningKey | undefined;
}

/** Keys are asked for again after ten minutes; while they cannot be had, the old ones are used for a day. */
const freshMs = 10 * 60_000;
const usableMs = 24 * 3_600_000;
/** A token of an unknown key asks for new ones, and so does a place that was away: not more often than this. */
const againMs = { known: 30_000, none: 1_000 } as const;

/**
 * The keys somebody's tokens are signed with, kept over a restart: while Microsoft cannot be asked, people still get in.
 * @param parts.from where they are published, which is what the file is for
 * @param parts.read asks for them anew
 * @param parts.file encrypted with the servers' key, so that nobody adds a key of their own to it
 * @param parts.nowMs milliseconds of a clock that goes on over a restart
 */
export function openSigningKeys(parts: {
  from: string;
  read: () => Promise<unknown>;
  file: string;
  key: Buffer;
  nowMs: () => number;
  failed: (error: unknown) => void;
}): SigningKeys {
  const { from, file, key, nowMs, failed } = parts;
  let known: { at: number; set: z.output<typeof keySet>; local: ReturnType<typeof createLocalJWKSet> } | undefined;
  let askedMs = Number.NEGATIVE_INFINITY;
  let wasGiven = false;
  let asking: Promise<boolean> | undefined;
  const take = (at: number, set: z.output<typeof keySet>) => {
    known = { at, set, local: createLocalJWKSet(set) };
  };
  const ageMs = () => (known ? Math.abs(nowMs() - known.at) : Number.POSITIVE_INFINITY);

  const begun = readKept(file, key, from).then((kept) => {
    if (kept && !known) take(kept.at, kept.set);
  });

  const ask = async (): Promise<boolean> => {
    wasGiven = false;
    try {
      const set = keySet.parse(await parts.read());
      take(nowMs(), set);
      wasGiven = true;
      await keep(file, key, { from, at: nowMs(), set }).catch(failed);
    } catch (error) {
      failed(error);
    }
    return wasGiven;
  };
  /** @returns whether Microsoft gave them when last asked */
  const renewed = (): Promise<boolean> => {
    if (asking) return asking;
    if (performance.now() - askedMs < (ageMs() < usableMs ? againMs.known : againMs.none)) {
      return Promise.resolve(wasGiven);
    }
    askedMs = performance.now();
    asking = ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  return {
    begin: () => void renewed(),
    find: async (header, token) => {
      await begun;
      // Nobody waits for new keys while the old ones are good.
      if (ageMs() >= usableMs) await renewed();
      else if (ageMs() >= freshMs) void renewed();
      if (!known || ageMs() >= usableMs) throw new Refusal('signInUnchecked');
      try {
        return await known.local(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        if (!(await renewed())) throw new Refusal('signInUnchecked');
        return known.local(header, token);
      }
    },
    about: (kid) => known?.set.keys.find((one) => one.kid === kid),
  };
}

async function readKept(file: string, key: Buffer, from: string) {
  try {
    const kept = onDisk.parse(JSON.parse(unsealed(await readFile(file), key) ?? ''));
    return kept.from === from ? kept : undefined;
  } catch {
    // None yet, of another key, or broken: they are asked for.
    return undefined;
  }
}

/** Written whole or not at all. */
async function keep(file: string, key: Buffer, kept: z.output<typeof onDisk>): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  try {
    await writeSealed(part, JSON.stringify(kept), key);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
}
