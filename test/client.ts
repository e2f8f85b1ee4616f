import type { ActionInput, ActionName, ActionRecord, ViewData, ViewName, ViewQuery } from '../src/contract/contract.ts';
import type { RefusalCode } from '../src/core/refusal.ts';
import type { Mark } from '../src/core/stored.ts';
import { personRow } from '../src/standin/graph/people/people-store.ts';
import { productApp } from '../src/standin/identity.ts';
import { parseObject } from '../src/standin/json.ts';
import type { Standin } from '../src/standin/standin.ts';
import { marksHeader, remember } from '../src/tabs/marks.ts';

export interface ClientOptions {
  language?: 'da' | 'en';
  /** Which of the world's servers the person meets; another one for each call with `on`. */
  server?: number;
  /** A token that is wrong in this way. */
  fault?: 'expired' | 'tenant' | 'audience' | 'scope' | 'signature';
  /** A header instead of the person's own; `undefined` for none. */
  authorization?: string | undefined;
}

/** What came back: data or record when it went well, the refusal when it did not. */
interface Reply<T> {
  status: number;
  headers: Headers;
  /** The view's data or the action's record; reading it from a refusal fails the test with the refusal's code. */
  readonly answer: T;
  now: string;
  staleSince?: string;
  marks: readonly Mark[];
  refusal?: { code: RefusalCode; message: string; next: string; support: string; details: Record<string, unknown> };
}

/** A person at a tab: signs in with the stand-in, and remembers what it wrote as the real tab does. */
export interface Client {
  id(): Promise<string>;
  token(): Promise<string>;
  view<N extends ViewName>(name: N, query?: ViewQuery<N>): Promise<Reply<ViewData<N>>>;
  action<N extends ActionName>(name: N, input: ActionInput<N>): Promise<Reply<ActionRecord<N>>>;
  /** An action a test needs done before it begins: a refusal fails it at once. */
  carryOut<N extends ActionName>(name: N, input: ActionInput<N>): Promise<ActionRecord<N>>;
  /** Anything at all, for input the contract would not let through. */
  send(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply<unknown>>;
  /** The same person and the same marks, on another of the servers. */
  on(url: string): Client;
}

export function client(standin: Standin, url: () => string, upn: string, options: ClientOptions = {}): Client {
  let marks: readonly Mark[] = [];
  let signedIn: Promise<string> | undefined;
  const token = () => {
    signedIn ??= signIn(standin, upn, options.fault);
    return signedIn;
  };

  const at = (server: () => string): Client => {
    const send = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply<never>> => {
      const authorization = 'authorization' in options ? options.authorization : `Bearer ${await token()}`;
      const answer = await fetch(`${server()}${path}`, {
        method,
        headers: {
          'accept-language': options.language ?? 'da',
          'x-rettesnor-marks': marksHeader(marks),
          ...(authorization !== undefined && { authorization }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const reply = replyOf(answer, await answer.json());
      marks = remember(marks, reply.marks);
      return reply;
    };
    return {
      id: async () => oidOf(await token()),
      token,
      send,
      view: (name, query) => send('GET', `/api/views/${name}?${new URLSearchParams(query as Record<string, string>)}`),
      action: (name, input) => send('POST', `/api/jobs/${name}`, input),
      carryOut: async (name, input) => (await send('POST', `/api/jobs/${name}`, input)).answer,
      on: (other) => at(() => other),
    };
  };
  return at(url);
}

interface Body {
  data?: unknown;
  record?: unknown;
  now?: string;
  staleSince?: string;
  marks?: readonly Mark[];
  refusal?: Reply<unknown>['refusal'];
}

function replyOf(answer: Response, body: Body): Reply<never> {
  const { data, record, now = '', staleSince, marks = [], refusal } = body;
  return {
    status: answer.status,
    headers: answer.headers,
    get answer(): never {
      if (refusal) throw new Error(`refused: ${refusal.code} ${JSON.stringify(refusal.details)}`);
      return (data ?? record) as never;
    },
    now,
    marks,
    ...(staleSince !== undefined && { staleSince }),
    ...(refusal && { refusal }),
  };
}

/** As at the stand-in's page, without the way there: half of all requests of a test would be sign-ins. */
async function signIn(standin: Standin, upn: string, fault: ClientOptions['fault']): Promise<string> {
  const { id, upn: name, properties } = personRow(standin.store, upn);
  const person = { oid: id, upn: name, name: String(parseObject(properties).displayName) };
  return (await standin.tokens.forUser(person, productApp.clientId, productApp.scope, fault)).access_token;
}

function oidOf(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { oid: string };
  return claims.oid;
}
