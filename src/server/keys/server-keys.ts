import { hkdfSync } from 'node:crypto';

/** What a server key is used for; each purpose has keys of its own, so that none can be turned against another. */
export type KeyPurpose = 'seal rows' | 'sealed cases' | 'signing keys';

/** One key, and the name by which what was made with it finds it again. */
export interface ServerKey {
  /** Twelve hexadecimal digits; says nothing about the key. */
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

/** The keys of one purpose: new things are made with `current`, and what an earlier key made is found by its id. */
export interface KeyRing {
  current: ServerKey;
  /** The current one first. */
  all: readonly ServerKey[];
  /** @returns `undefined` when the key is lost: what it made cannot be read or proven any more */
  find(id: string): ServerKey | undefined;
}

/**
 * The keys for a purpose, the same on every server and after every restart: never made from the app's own secret, which
 * is changed from time to time.
 * @param config `sealKey` of today and the `sealKeysBefore` that are only read with
 */
export function serverKeys(
  { sealKey, sealKeysBefore }: { sealKey: string; sealKeysBefore: readonly string[] },
  purpose: KeyPurpose,
): KeyRing {
  const all = [sealKey, ...sealKeysBefore].map((secret) => keyFrom(secret, purpose));
  return { current: keyFrom(sealKey, purpose), all, find: (wanted) => all.find(({ id }) => id === wanted) };
}

function keyFrom(secret: string, purpose: KeyPurpose): ServerKey {
  const derived = (info: string, bytes: number) => Buffer.from(hkdfSync('sha256', secret, 'rettesnor', info, bytes));
  return { id: derived(`${purpose}: id`, 6).toString('hex'), key: derived(purpose, 32) };
}
