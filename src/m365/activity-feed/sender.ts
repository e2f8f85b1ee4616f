import { setTimeout as after } from 'node:timers/promises';
import { errorCode, isThrottled, retryAfterMs } from '../rows/answers.ts';
import { NoToken, Unreachable } from '../transport/errors.ts';
import type { Graph } from '../transport.ts';

/** How a request to Teams ended. */
export type Delivery =
  | { outcome: 'sent' }
  /** 403 or 404: somebody in it does not have the app, or is gone. */
  | { outcome: 'refused'; code: string }
  /** Surely nobody has it. */
  | { outcome: 'failed'; code: string }
  /** The answer was lost: they may have it, and nobody tells twice. */
  | { outcome: 'unknown' };

export interface NoticeSender {
  /**
   * Sends a notice, once a person may have it.
   * @param path of the endpoint
   * @param isWanted asked before every try; what nobody should have any more counts as refused
   */
  send(path: string, body: object, isWanted: () => boolean): Promise<Delivery>;
}

/** Not Microsoft's: the notice was taken back while it waited. */
const unwanted = 'unwanted';
const mostAttempts = 4;
const firstPauseMs = 500;
const longestMs = 600_000;

/**
 * Sends at a pace, waits when Teams is busy and tries a failing service a few times.
 * @param perSecond requests Teams takes from the app in a second (graph.md section 3)
 * @param servers how many servers share that
 */
export function noticeSender(graph: Graph, perSecond: number, servers: number): NoticeSender {
  const most = Math.max(1, Math.floor(perSecond / servers));
  const inTurn = turns(most, (1_100 * most * servers) / perSecond);
  return {
    send: async (path, body, isWanted) => {
      const untilMs = Date.now() + longestMs;
      for (let attempt = 1; ; attempt += 1) {
        const next = await inTurn(
          async (): Promise<Delivery | Again> =>
            isWanted() ? attemptOf(graph, path, body, attempt) : { outcome: 'refused', code: unwanted },
        );
        if (!('pauseMs' in next)) return next;
        const isLast = next.counts && attempt >= mostAttempts;
        if (isLast || Date.now() + next.pauseMs > untilMs) return { outcome: 'failed', code: next.code };
        await pause(next.pauseMs);
      }
    },
  };
}

/** To be tried again after a pause; `counts`: not for ever. */
interface Again {
  code: string;
  pauseMs: number;
  counts: boolean;
}

async function attemptOf(graph: Graph, path: string, body: object, attempt: number): Promise<Delivery | Again> {
  const pauseMs = firstPauseMs * 2 ** (attempt - 1);
  try {
    const answer = await graph.send({ method: 'POST', path, kind: 'teamwork', answers: 'nothing', body });
    const { status } = answer;
    const code = errorCode(answer) || String(status);
    if (status < 300) return { outcome: 'sent' };
    if (status === 403 || status === 404) return { outcome: 'refused', code };
    if (isThrottled(answer)) return { code, pauseMs: retryAfterMs(answer) ?? pauseMs, counts: false };
    if (status === 504) return { outcome: 'unknown' };
    // The notice's chain number lets a second one take the place of a first that came through after all.
    return status >= 500 ? { code, pauseMs, counts: true } : { outcome: 'failed', code };
  } catch (error) {
    if (error instanceof Unreachable && error.outcome === 'cut') return { outcome: 'unknown' };
    if (error instanceof Unreachable) return { code: 'unreachable', pauseMs, counts: true };
    if (error instanceof NoToken) return { outcome: 'failed', code: error.code };
    throw error;
  }
}

/**
 * Lets at most so many requests arrive within a window. One that is slow on its way would meet the next ones at the
 * door, so that its place is free only when the window has passed since its answer.
 */
function turns(most: number, windowMs: number): <T>(request: () => Promise<T>) => Promise<T> {
  const places = Array.from({ length: most }, () => Promise.resolve());
  let next = 0;
  return async (request) => {
    const place = next;
    next = (next + 1) % most;
    const free = places[place];
    const over = Promise.withResolvers<void>();
    places[place] = over.promise;
    await free;
    try {
      return await request();
    } finally {
      void pause(windowMs).then(over.resolve);
    }
  };
}

/** A pause that does not keep a server from stopping. */
function pause(ms: number): Promise<void> {
  return after(ms, undefined, { ref: false });
}
