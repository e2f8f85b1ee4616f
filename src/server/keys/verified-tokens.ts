import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';

/** Longest a token is known without its signature being checked again: keys may be withdrawn. */
const longestMs = 5 * 60_000;
const mostTokens = 5_000;

interface Verified {
  payload: JWTPayload;
  atMs: number;
}

/**
 * Checks a token's signature once and not at each request: a page makes ten of them. Known by the hash of the whole
 * token, never past its end, nor before its beginning should the clock be moved.
 * @param verify checks everything; what it throws is not remembered
 * @param isInTime asked at each request of what is known
 * @param nowMs milliseconds that only ever grow
 */
export function openVerifiedTokens(
  verify: (token: string) => Promise<JWTPayload>,
  isInTime: (payload: JWTPayload) => boolean,
  nowMs: () => number = () => performance.now(),
): (token: string) => Promise<JWTPayload> {
  const known = new Map<string, Verified>();
  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const before = known.get(hash);
    if (before && nowMs() - before.atMs < longestMs && isInTime(before.payload)) return before.payload;
    known.delete(hash);
    const payload = await verify(token);
    const oldest = known.keys().next().value;
    if (known.size >= mostTokens && oldest !== undefined) known.delete(oldest);
    known.set(hash, { payload, atMs: nowMs() });
    return payload;
  };
}
