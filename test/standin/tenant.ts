import type { Profile } from '../../src/standin/faults.ts';
import { type AppRegistration, outsideApp, productApp, setupApp, sites } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { checkAgainst, schemaFor } from './schemas.ts';

/** An answer's JSON with the properties tests read most; whether one is there is what they test. */
export interface Body {
  id: string;
  eTag: string;
  value: Body[];
  error: { code: string; message: string };
  fields: Record<string, unknown>;
  responses: { id: string; status: number; headers: Record<string, string>; body: Body }[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
  [name: string]: unknown;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Body;
}

export type Send = (
  method: string,
  target: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** A running stand-in, and HTTP clients for its apps whose every answer is checked against Microsoft's schemas. */
export interface Tenant {
  standin: Standin;
  site: string;
  setup: Send;
  product: Send;
  /** Somebody else's app, which may read groups. */
  outside: Send;
  /** Any app registration, or a bearer token. */
  as(who: AppRegistration | string): Promise<Send>;
  /** Makes a list as the setup app. @returns its path, `/sites/…/lists/…` */
  list(displayName: string, columns: unknown[]): Promise<string>;
  /** Makes a document library as the setup app. @returns its path as a list */
  library(displayName: string): Promise<string>;
  close(): Promise<void>;
}

/** @param options `teamsPackage`: folder of another Teams app than the product's own */
export async function tenant(options: { teamsPackage?: string; profile?: Profile } = {}): Promise<Tenant> {
  const standin = await startStandin({ port: 0, ...options });
  standin.meter.limit = 1_000_000;
  const [main] = sites;
  if (!main) throw new Error('There is no site');
  const as = async (who: AppRegistration | string) =>
    sender(standin, typeof who === 'string' ? who : await standin.tokens.forApp(who, 'https://graph.microsoft.com'));
  const setup = await as(setupApp);
  return {
    standin,
    site: main.id,
    setup,
    product: await as(productApp),
    outside: await as(outsideApp),
    as,
    library: async (displayName) => {
      const wanted = { displayName, list: { template: 'documentLibrary' } };
      const { status, body } = await setup('POST', `/sites/${main.id}/lists`, wanted);
      if (status !== 201) throw new Error(`The library ${displayName} was not made: ${JSON.stringify(body)}`);
      return `/sites/${main.id}/lists/${body.id}`;
    },
    list: async (displayName, columns) => {
      const { status, body } = await setup('POST', `/sites/${main.id}/lists`, { displayName, columns });
      if (status !== 201) throw new Error(`The list ${displayName} was not made: ${JSON.stringify(body)}`);
      return `/sites/${main.id}/lists/${body.id}`;
    },
    close: () => standin.close(),
  };
}

/** Graph's host in a link, taken off: what to send to the stand-in. */
export function here(link: string): string {
  return link.replace('https://graph.microsoft.com/v1.0', '');
}

function sender(standin: Standin, token: string): Send {
  return async (method, target, body, headers = {}) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const sent: Record<string, string> = { ...type, ...Object.fromEntries(given) };
    const response = await fetch(`${standin.url}/v1.0${target}`, {
      method,
      headers: { ...sent, authorization: `Bearer ${token}` },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
      redirect: 'manual',
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    const answer = {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : text) as Body,
    };
    const schema = schemaFor(method, target, response.status);
    if (schema && json) checkAgainst(schema, answer.body);
    return answer;
  };
}
