import {
  type Os2Supplier,
  os2Asset,
  os2Page,
  os2Supplier,
  os2User,
  systemOfAsset,
} from '../../features/systems/bridges/os2compliance.ts';
import { type OtherRegister, RegisterFault } from '../../features/systems/bridges/other-register.ts';
import { writtenAsset } from '../../features/systems/bridges/written-asset.ts';
import { type Ask, askOf, believed } from './ask.ts';

/** As many as a page of theirs usually has. */
const pageSize = 100;

export interface Os2complianceAccess {
  address: string;
  key: string;
  /** How long one answer may take; as long as usual when left out. */
  patienceMs?: number | undefined;
}

/** OS2compliance by its REST API: read in pages, and written with the version that was read. */
export function openOs2compliance({ address, key, patienceMs }: Os2complianceAccess): OtherRegister {
  const plain = askOf(address, patienceMs);
  const ask: Ask = (path, asked = {}) => plain(path, { ...asked, headers: { ApiKey: key } });
  return {
    source: 'os2compliance',
    pages: async function* (from) {
      const suppliers = new Map<number, Os2Supplier>();
      for await (const { content } of pagesOf(ask, '/api/v1/suppliers', os2Supplier, 0)) {
        for (const supplier of content) suppliers.set(supplier.id, supplier);
      }
      for await (const { page, content } of pagesOf(ask, '/api/v1/assets', os2Asset, from)) {
        yield { page, systems: content.map((asset) => systemOfAsset(asset, suppliers)) };
      }
    },
    write: async (id, wish) => {
      const owner = wish.owner === undefined ? undefined : await userOf(ask, wish.owner);
      if (wish.owner !== undefined && owner === undefined) return 'unknownOwner';
      // Who saved in between is read again, once: what they wrote stays.
      for (const isLast of [false, true]) {
        const read = await ask(`/api/v1/assets/${encodeURIComponent(id)}`, { expects: [404] });
        if (read.status === 404) return 'gone';
        const wanted = writtenAsset(believed(os2Asset, read.body), wish, owner);
        if (!wanted) return 'same';
        const put = await ask(`/api/v1/assets/${encodeURIComponent(id)}`, {
          ...{ method: 'PUT', body: wanted, expects: [400, 403, 404, 409, 500] },
        });
        if (put.status === 404) return 'gone';
        if (put.status === 409 && isLast) return 'changedMeanwhile';
        if (put.status !== 409) return put.status < 300 ? 'written' : 'refused';
      }
      return 'changedMeanwhile';
    },
  };
}

/** Their users have the name somebody signs in with, without what comes after the @. */
async function userOf(ask: Ask, upn: string) {
  const [userId = ''] = upn.split('@');
  const found = await ask(`/api/v1/users/find?userId=${encodeURIComponent(userId)}`, { expects: [404] });
  return found.status === 404 ? undefined : believed(os2User, found.body);
}

/** Every page of a list. @throws RegisterFault `half` where a page holds less than it says */
async function* pagesOf<T extends Parameters<typeof os2Page>[0]>(ask: Ask, path: string, item: T, from: number) {
  const shape = os2Page(item);
  for (let page = from; ; page += 1) {
    const answer = await ask(`${path}?page=${page}&pageSize=${pageSize}`).catch((error: unknown) => {
      throw error instanceof RegisterFault ? new RegisterFault(error.code, page) : error;
    });
    const { content, count, totalPages, totalCount } = believed(shape, answer.body, page);
    const due = Math.min(pageSize, Math.max(0, totalCount - page * pageSize));
    if (content.length < Math.max(due, count ?? 0)) throw new RegisterFault('half', page);
    yield { page, content };
    if (page + 1 >= totalPages) return;
  }
}
