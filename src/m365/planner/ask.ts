import { setTimeout as after } from 'node:timers/promises';
import type { PlannerReply } from '../../features/team/planner/planner.ts';
import type { Budget } from '../budget.ts';
import { errorCode, type GraphAnswer, isThrottled, retryAfterMs } from '../rows/answers.ts';
import { NoToken, Unreachable } from '../transport/errors.ts';
import type { Graph } from '../transport.ts';

export interface PlannerAsk {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  /** A collection or one thing; what changes or removes something has nothing to show. */
  answers: 'page' | 'named' | 'nothing';
  body?: object;
  /** Version the change is made from; Planner wants it for every change (graph.md section 6). */
  tag?: string;
}

/** Asks Planner, a few questions at a time. */
export interface PlannerClient {
  ask(question: PlannerAsk): Promise<PlannerReply<GraphAnswer>>;
  requests(): number;
}

/** Planner publishes no limits; these few at once are gentle, and 160 managers take a minute or two. */
const mostAtOnce = 4;
const mostAttempts = 4;
const firstPauseMs = 500;
const longestMs = 600_000;

/**
 * Waits while Microsoft is busy, for all questions together, and behind people's writes: as long as the budget has room
 * for nothing but what is more urgent than a task. A read, and a change that names its version, are tried again when the
 * answer is lost; what makes something new is not.
 */
export function plannerClient(graph: Graph, budget: Budget): PlannerClient {
  let pausedUntilMs = 0;
  let requests = 0;
  let free = mostAtOnce;
  const waiting: (() => void)[] = [];

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((go) => waiting.push(go));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };

  const mayGo = async (untilMs: number): Promise<boolean> => {
    for (;;) {
      const waitMs = Math.max(pausedUntilMs - Date.now(), budget.waitMs('task', 0));
      if (waitMs <= 0) return true;
      if (Date.now() + waitMs > untilMs) return false;
      await after(waitMs, undefined, { ref: false });
    }
  };

  const attempt = async ({
    method,
    path,
    answers,
    body,
    tag,
  }: PlannerAsk): Promise<GraphAnswer | 'lost' | 'down' | 'noToken'> => {
    requests += 1;
    const headers: Record<string, string> = tag === undefined ? {} : { 'If-Match': tag };
    try {
      return await graph.send({ method, path, kind: 'planner', answers, headers, ...(body && { body }) });
    } catch (error) {
      if (error instanceof Unreachable) return error.outcome === 'cut' ? 'lost' : 'down';
      if (error instanceof NoToken) return 'noToken';
      throw error;
    }
  };

  const ask = async (question: PlannerAsk): Promise<PlannerReply<GraphAnswer>> => {
    const untilMs = Date.now() + longestMs;
    for (let number = 1; ; number += 1) {
      if (!(await mayGo(untilMs))) return { fault: 'busy', code: '429' };
      const answer = await attempt(question);
      const isLost = answer === 'lost' || (typeof answer === 'object' && isUnknown(answer));
      if (typeof answer === 'object' && !isLost) {
        if (!isThrottled(answer)) return replyOf(answer);
        pausedUntilMs = Math.max(pausedUntilMs, Date.now() + (retryAfterMs(answer) ?? firstPauseMs * 2 ** number));
        continue;
      }
      if (answer === 'noToken') return { fault: 'refused', code: 'noToken' };
      if (isLost && question.method === 'POST') return { fault: 'unknown', code: '' };
      if (number >= mostAttempts) return { fault: isLost ? 'unknown' : 'failed', code: '' };
      await after(firstPauseMs * 2 ** (number - 1), undefined, { ref: false });
    }
  };

  return { ask: (question) => inTurn(() => ask(question)), requests: () => requests };
}

const isUnknown = (answer: GraphAnswer) => answer.status >= 500 && !isThrottled(answer);

function replyOf(answer: GraphAnswer): PlannerReply<GraphAnswer> {
  const { status } = answer;
  const code = errorCode(answer) || String(status);
  if (status < 300) return { done: answer };
  if (status === 404) return { fault: 'gone', code };
  if (status === 409 || status === 412) return { fault: 'changed', code };
  if (status === 403) return { fault: code.startsWith('Maximum') ? 'full' : 'refused', code };
  return { fault: status === 401 ? 'refused' : 'failed', code };
}
