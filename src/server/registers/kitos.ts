import { byUsage, type KitosBeside, systemOfUsage } from '../../features/systems/bridges/kitos.ts';
import {
  kitosContract,
  kitosProcessing,
  kitosToken,
  kitosUsage,
  kitosUser,
} from '../../features/systems/bridges/kitos-shapes.ts';
import { type OtherRegister, RegisterFault } from '../../features/systems/bridges/other-register.ts';
import type { SystemPart } from '../../features/systems/stored-words.ts';
import { type Answer, type Ask, askOf, believed } from './ask.ts';

/** KITOS gives no more than 250 at once, and no total: a short page is the last. */
const pageSize = 100;

export interface KitosAccess {
  address: string;
  email: string;
  password: string;
  /** The municipality's own id there: without it the answer is of everybody KITOS shows. */
  organisation: string;
  roles: ReadonlyMap<string, SystemPart>;
}

/** KITOS by its API v2, which is only read. */
export function openKitos({ address, email, password, organisation, roles }: KitosAccess): OtherRegister {
  const plain = askOf(address);
  let token: string | undefined;
  const signIn = async () => {
    const asked = { method: 'POST', body: { email, password } } as const;
    token = believed(kitosToken, (await plain('/api/authorize/GetToken', asked)).body).token;
  };
  const withToken = async (path: string): Promise<Answer> => {
    if (token === undefined) await signIn();
    return plain(path, { headers: { authorization: `Bearer ${token}` }, expects: [401] });
  };
  // A token lives for a day: one that is refused is fetched anew, once.
  const ask: Ask = async (path) => {
    const first = await withToken(path);
    if (first.status !== 401) return first;
    token = undefined;
    const second = await withToken(path);
    if (second.status === 401) throw new RegisterFault('key');
    return second;
  };
  const ours = `organizationUuid=${organisation}`;
  return {
    source: 'kitos',
    pages: async function* (from) {
      const beside: KitosBeside = {
        contracts: byUsage(await allOf(ask, `/api/v2/it-contracts?${ours}`, kitosContract)),
        processing: byUsage(await allOf(ask, `/api/v2/data-processing-registrations?${ours}`, kitosProcessing)),
        users: new Map(
          (await allOf(ask, `/api/v2/organizations/${organisation}/users`, kitosUser)).map((user) => [user.uuid, user]),
        ),
        roles,
      };
      for await (const { page, content } of pagesOf(ask, `/api/v2/it-system-usages?${ours}`, kitosUsage, from)) {
        yield { page, systems: content.map((usage) => systemOfUsage(usage, beside)) };
      }
    },
  };
}

async function allOf<T extends Parameters<typeof believed>[0]>(ask: Ask, path: string, item: T) {
  const pages = await Array.fromAsync(pagesOf(ask, path, item, 0));
  return pages.flatMap(({ content }) => content);
}

async function* pagesOf<T extends Parameters<typeof believed>[0]>(ask: Ask, path: string, item: T, from: number) {
  for (let page = from; ; page += 1) {
    const answer = await ask(`${path}${path.includes('?') ? '&' : '?'}page=${page}&pageSize=${pageSize}`).catch(
      (error: unknown) => {
        throw error instanceof RegisterFault ? new RegisterFault(error.code, page) : error;
      },
    );
    const content = believed(item.array(), answer.body, page);
    yield { page, content };
    if (content.length < pageSize) return;
  }
}
