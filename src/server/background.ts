/** Work after an answer: started at once, retried a few times, then given up; losing it must do no harm. */
export interface Background {
  /** Begins the work unless the same key is under way. @returns what becomes of it, for whoever wants to know */
  later(key: string, work: () => Promise<unknown>): Promise<'done' | 'lost'>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  /** Gives up what waits for another try; a sweep redoes it. */
  stop(): Promise<void>;
}

const pausesMs = [500, 2_000, 8_000, 30_000] as const;

/** @param lost told when a piece of work failed for the last time */
export function openBackground(lost: (key: string, error: unknown) => void): Background {
  const underWay = new Map<string, Promise<'done' | 'lost'>>();
  const stopping = new AbortController();

  const run = async (key: string, work: () => Promise<unknown>): Promise<'done' | 'lost'> => {
    for (const pause of [...pausesMs, undefined]) {
      try {
        await work();
        return 'done';
      } catch (error) {
        if (pause === undefined || stopping.signal.aborted) {
          lost(key, error);
          break;
        }
        await wait(pause, stopping.signal);
      }
    }
    return 'lost';
  };

  return {
    later: (key, work) => {
      const known = underWay.get(key);
      if (known) return known;
      const done = run(key, work).finally(() => underWay.delete(key));
      underWay.set(key, done);
      return done;
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(underWay.values());
    },
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
