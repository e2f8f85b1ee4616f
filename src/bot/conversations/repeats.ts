/** Equal messages within this time count as one: a double tap, or a client that sends again. */
const soonMs = 20_000;
/** Limit of people remembered; a repeat of somebody forgotten is answered again. */
const remembered = 2_000;

/** What each person wrote last, so that fifty equal messages get one answer; on this server only. */
export interface Repeats {
  /** Is it the same as what this person wrote a moment ago? The next equal one is measured from this one. */
  isAgain(who: string, said: string): boolean;
  /** It was not answered as it should be: the same again is heard anew. */
  forget(who: string): void;
}

/** @param nowMs milliseconds of a clock nobody moves */
export function openRepeats(nowMs: () => number): Repeats {
  const last = new Map<string, { said: string; atMs: number }>();
  return {
    isAgain: (who, said) => {
      const before = last.get(who);
      last.delete(who);
      last.set(who, { said, atMs: nowMs() });
      if (last.size > remembered) for (const oldest of last.keys().take(1)) last.delete(oldest);
      return before?.said === said && nowMs() - before.atMs < soonMs;
    },
    forget: (who) => void last.delete(who),
  };
}
