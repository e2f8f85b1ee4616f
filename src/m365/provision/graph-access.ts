import { errorCode, type GraphAnswer, isObject, isThrottled, retryAfterMs, text } from '../rows/answers.ts';
import type { Graph } from '../transport.ts';
import type { GraphAccess } from './access.ts';

const tries = 6;
const shortestWaitMs = 1_000;

/**
 * The product's own transport as provisioning wants it. Throttled requests were not carried out, so they are sent again
 * when Graph says they may.
 */
export function graphAccess(graph: Pick<Graph, 'send'>): GraphAccess {
  const call = async (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      const kind = method === 'GET' ? 'page' : 'write';
      const answer = await graph.send({ method, path, kind, answers: 'json', ...(body && { body }) });
      if (answer.status < 300) return answer.body;
      if (!isThrottled(answer) || attempt === tries) throw refused(`${method} ${path}`, answer);
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs(answer) ?? shortestWaitMs * attempt));
    }
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  };
}

/** Status, code and Graph's own words, for an administrator's console. */
function refused(request: string, answer: GraphAnswer): Error {
  const { status, body } = answer;
  const said = isObject(body) && isObject(body.error) ? text(body.error.message) : '';
  return new Error(`Graph answered ${status} ${errorCode(answer)} to ${request}: ${said}`);
}
