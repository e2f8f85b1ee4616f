import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** KITOS as far as its API v2 goes: what a test puts into it, and how it fails. */
export interface KitosStandin {
  url: string;
  usages: object[];
  contracts: object[];
  processing: object[];
  users: object[];
  /** Tokens that are good; signing in adds one. */
  tokens: Set<string>;
  /** Answered requests, `GET /api/v2/it-contracts?…`. */
  asked: string[];
  fault: 'key' | 'forbidden' | 'html' | 'moved' | undefined;
  close(): Promise<void>;
}

export const kitosOrganisation = '00000000-0000-4000-8000-0000000000ff';

export const kitosEnvironment = (url: string) => ({
  ...{ RETTESNOR_KITOS: url, RETTESNOR_KITOS_EMAIL: 'api@example.invalid', RETTESNOR_KITOS_PASSWORD: 'kun-til-test' },
  RETTESNOR_KITOS_ORGANISATION: kitosOrganisation,
});

/** Lists are bare arrays without a total; a request of a list that is not of the municipality is refused. */
export async function startKitos(): Promise<KitosStandin> {
  const lists = {
    'it-system-usages': 'usages',
    'it-contracts': 'contracts',
    'data-processing-registrations': 'processing',
  } as const satisfies Readonly<Record<string, keyof KitosStandin>>;
  const state: KitosStandin = {
    ...{
      url: '',
      usages: [],
      contracts: [],
      processing: [],
      users: [],
      tokens: new Set(),
      asked: [],
      fault: undefined,
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://kitos');
    state.asked.push(`${request.method} ${request.url}`);
    const say = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    if (state.fault === 'html') return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Portal</p>');
    if (state.fault === 'moved') return response.writeHead(302, { location: 'https://example.invalid/' }).end();
    if (url.pathname === '/api/authorize/GetToken') {
      const token = `token-${crypto.randomUUID()}`;
      if (state.fault === 'key') return say(401, { msg: 'Unauthorized' });
      state.tokens.add(token);
      return say(200, { msg: '', response: { Token: token, email: 'api@example.invalid', loginSuccessful: true } });
    }
    if (!state.tokens.has((request.headers.authorization ?? '').replace('Bearer ', ''))) return say(401, {});
    if (state.fault === 'forbidden') return say(403, {});
    const [, name = ''] = /^\/api\/v2\/([a-z-]+)$/.exec(url.pathname) ?? [];
    const isUsers = url.pathname === `/api/v2/organizations/${kitosOrganisation}/users`;
    const list = isUsers ? state.users : name in lists ? state[lists[name as keyof typeof lists]] : undefined;
    if (!list) return say(404, {});
    if (!isUsers && url.searchParams.get('organizationUuid') !== kitosOrganisation) return say(403, {});
    const size = Number(url.searchParams.get('pageSize'));
    if (size < 1 || size > 250) return say(400, {});
    const page = Number(url.searchParams.get('page'));
    return say(200, list.slice(page * size, (page + 1) * size));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}
