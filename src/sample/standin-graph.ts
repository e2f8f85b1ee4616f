import type { GraphAccess } from '../m365/provision/access.ts';
import { appTokens } from '../m365/tokens.ts';
import type { SampleApp } from './tenant.ts';
import { sampleTenant } from './tenant.ts';

interface BatchMember {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below `/v1.0`, starting with `/`. */
  url: string;
  body?: object;
}

/** Graph of a stand-in, for one app. */
export interface SampleGraph extends GraphAccess {
  /**
   * Sends any number of requests, twenty at a time and in their order (graph.md section 4).
   * @returns the bodies, in the same order
   * @throws Error with the first answer that is no success
   */
  batch(members: readonly BatchMember[]): Promise<readonly unknown[]>;
}

interface BatchAnswer {
  id: string;
  status: number;
  body?: unknown;
}

const membersAtOnce = 20;

/**
 * Signs an app in at the stand-in.
 * @param standin its address, without a slash at the end
 * @throws Error when it does not let the app in
 */
export async function openStandinGraph(standin: string, app: SampleApp): Promise<SampleGraph> {
  const { clientId, secret } = app;
  const credential = { kind: 'secret', secret } as const;
  const tokens = appTokens({ tenantId: sampleTenant, clientId, credential, loginOrigin: standin });
  const token = await tokens.token();
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${standin}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const content = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${content}`);
    return content === '' ? undefined : JSON.parse(content);
  };
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
    batch: async (members) => {
      const bodies: unknown[] = [];
      for (let at = 0; at < members.length; at += membersAtOnce) {
        const some = members.slice(at, at + membersAtOnce);
        const requests = some.map((member, index) => ({
          id: String(index),
          ...member,
          ...(member.body ? { headers: { 'Content-Type': 'application/json' } } : {}),
        }));
        const answer = (await send('POST', '/$batch', { requests })) as { responses: BatchAnswer[] };
        bodies.push(...inOrder(some, answer.responses));
      }
      return bodies;
    },
  };
}

/** Answers may come in any order; each is known by the id of its request. */
function inOrder(members: readonly BatchMember[], answers: readonly BatchAnswer[]): readonly unknown[] {
  return members.map(({ method, url }, index) => {
    const answer = answers.find(({ id }) => id === String(index));
    if (!answer || answer.status >= 300) {
      throw new Error(`${method} ${url}: ${answer?.status ?? 'no answer'} ${JSON.stringify(answer?.body)}`);
    }
    return answer.body;
  });
}
