import { errorCode, type GraphAnswer, isObject, isThrottled, retryAfterMs, text } from '../rows/answers.ts';
import type { Graph } from '../transport.ts';
import { type GraphAccess, GraphRefused, patient, waitAfter } from './access.ts';

type Method = 'GET' | 'POST' | 'PATCH';

/**
 * The product's own transport as provisioning wants it. A read is repeated after anything that passes; a write only when
 * it surely was not carried out, because only who sent it can look what became of it.
 * @throws GraphRefused and what `send` throws
 */
export function graphAccess(graph: Pick<Graph, 'send'>, { tries, wait } = patient): GraphAccess {
  const once = async (method: Method, path: string, body?: object): Promise<unknown> => {
    const kind = method === 'GET' ? 'page' : 'write';
    const answer = await graph.send({ method, path, kind, answers: 'json', ...(body && { body }) });
    if (answer.status < 300) return answer.body;
    throw refusal(`${method} ${path}`, answer);
  };
  const call = async (method: Method, path: string, body?: object): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(method, path, body);
      } catch (refused) {
        const waitMs = waitAfter(refused, attempt);
        const mayRepeat = method === 'GET' || (refused instanceof GraphRefused && refused.wasThrottled);
        if (waitMs === undefined || !mayRepeat || attempt === tries) throw refused;
        await wait(waitMs);
      }
    }
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
  };
}

function refusal(request: string, answer: GraphAnswer): GraphRefused {
  const { status, body } = answer;
  const said = isObject(body) && isObject(body.error) ? text(body.error.message) : '';
  const message = `Graph answered ${status} ${errorCode(answer)} to ${request}: ${said}`;
  return new GraphRefused(message, { status, retryAfterMs: retryAfterMs(answer), wasThrottled: isThrottled(answer) });
}
