import type { Actor } from '../../core/person.ts';

/** Teams gives up on a bot after fifteen seconds, and a page after thirty. */
const longestMs: Readonly<Record<Actor['channel'], number>> = { bot: 10_000, tab: 25_000 };
/** When Microsoft says that nothing may be written for so long, nobody is kept waiting for it. */
const worthWaitingMs = 2_000;
const lookEveryMs = 200;

/**
 * Waits for a write that is safe already, but not for as long as Microsoft may let it wait.
 * @param busyMs how long nothing may be written now, milliseconds
 * @param lost told of what failed after nobody waited for it any more
 * @returns the result; nothing when it takes too long, and then the work goes on by itself
 */
export function openWithTimeout(busyMs: () => number, lost: (error: unknown) => void) {
  return async <T>(work: Promise<T>, channel: Actor['channel']): Promise<{ done: T } | undefined> => {
    const endMs = performance.now() + longestMs[channel];
    let isOver = false;
    let isLate = false;
    const done = work.then(
      (result) => ({ done: result }),
      (error: unknown) => {
        if (!isLate) throw error;
        lost(error);
        return undefined;
      },
    );
    const tooLong = async () => {
      do await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      while (!isOver && performance.now() < endMs && busyMs() < worthWaitingMs);
      isLate = true;
      return undefined;
    };
    return Promise.race([done, tooLong()]).finally(() => {
      isOver = true;
    });
  };
}
