import { guardMessage, type OpenEnd, openEnd } from '../../core/cpr/cpr-split.ts';

/** The last digits people wrote, in memory only, for as long as the next message may continue them. */
export interface OpenEnds {
  /**
   * The message as it may be read: without the rest of a CPR number that earlier ones began (INV15).
   * @param stored what was stored last from the person, for a server that did not hear it
   */
  guard(account: string, words: string, stored: readonly string[]): { text: string; isCovered: boolean };
}

const minutes = 10;
const remembered = 2_000;

/** @param nowMs milliseconds of the clock everybody goes by */
export function openOpenEnds(nowMs: () => number): OpenEnds {
  const ends = new Map<string, { end: OpenEnd; until: number }>();
  return {
    guard: (account, words, stored) => {
      const known = ends.get(account);
      const heard = guardMessage(known && nowMs() < known.until ? known.end : [], words);
      // Another server may have heard what came between.
      const { text, isCovered, end } = heard.isCovered ? heard : guardMessage(openEnd(stored), words);
      const kept = isCovered ? end : heard.end;
      ends.delete(account);
      if (kept.length > 0) {
        ends.set(account, { end: kept, until: nowMs() + minutes * 60_000 });
        setTimeout(() => nowMs() >= (ends.get(account)?.until ?? 0) && ends.delete(account), minutes * 60_000).unref();
      }
      if (ends.size > remembered) for (const oldest of ends.keys().take(1)) ends.delete(oldest);
      return { text, isCovered };
    },
  };
}
