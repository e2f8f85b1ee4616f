import { RefusedByServer, Unreachable } from '../faults.ts';

/** How long to wait before the next try; the last one for ever. */
const pausesMs: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000];

interface Road {
  /** It did not arrive this time. @param again tries at once instead of waiting */
  onWaiting: (fault: Error, again: () => void) => void;
  /** The writer wants it back: no further try is made. */
  stop?: AbortSignal;
  pausesMs?: readonly number[];
}

/**
 * Sends the same thing until the server has it or refuses it: while the tab is open, nothing that was told is lost to a
 * bad line. A repeat is safe, since its key is the same.
 * @throws what the server says no with, and `stop`'s reason
 */
export async function deliver<T>(send: () => Promise<T>, { onWaiting, stop, ...road }: Road): Promise<T> {
  const pauses = road.pausesMs ?? pausesMs;
  for (let tries = 0; ; tries += 1) {
    try {
      return await send();
    } catch (fault) {
      stop?.throwIfAborted();
      if (!(fault instanceof Error) || !mayStillArrive(fault)) throw fault;
      await pause(pauses[tries] ?? pauses.at(-1) ?? 0, (again) => onWaiting(fault, again), stop);
      stop?.throwIfAborted();
    }
  }
}

function mayStillArrive(fault: Error): boolean {
  return fault instanceof Unreachable || (fault instanceof RefusedByServer && fault.mayPass);
}

/** Over when the time is, when the network is back, when somebody is impatient or when nobody wants it any more. */
function pause(ms: number, begun: (again: () => void) => void, stop?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', over);
      stop?.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    globalThis.addEventListener?.('online', over);
    stop?.addEventListener('abort', over);
    begun(over);
  });
}
