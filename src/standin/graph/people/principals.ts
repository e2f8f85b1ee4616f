import type { Caller } from '../../entra/tokens.ts';
import { type JsonObject, parseObject } from '../../json.ts';
import type { Store } from '../../store.ts';

/** Who a row says made it: the app for an app-only token, the person otherwise. */
export function identityOf(caller: Caller): JsonObject {
  if (caller.kind === 'app') return { application: { id: caller.appId, displayName: caller.displayName } };
  if (caller.kind === 'user') return { user: { id: caller.oid, displayName: caller.displayName, email: caller.upn } };
  return { user: { displayName: 'System Account' } };
}

/**
 * Who made or changed a row or file, as SharePoint shows it: beside an app that worked by itself stands a user who is
 * nobody (observed in several tenants; graph.md section 2.6).
 * @param identity as `identityOf` gave it
 */
export function shownInSharePoint(identity: string): JsonObject {
  const { application, user, ...rest } = parseObject(identity);
  if (application === undefined) return { ...rest, ...(user !== undefined && { user }) };
  return { application, user: user ?? { displayName: 'SharePoint App' }, ...rest };
}

/** The number in the site's User Information List, made on first sight; it is not the Entra id (graph.md 2.4). */
export function principalNumber(store: Store, site: string, identity: string): string {
  const key = `principal:${site}:${identity}`;
  return store.remembered(key, () => {
    const known = store.one<{ id: number }>('SELECT id FROM principal WHERE site = ? AND who = ?', site, identity);
    if (known) return `${known.id}`;
    const last = store.one<{ id: number | null }>('SELECT max(id) AS id FROM principal WHERE site = ?', site);
    const id = (last?.id ?? 5) + 1;
    store.run('INSERT INTO principal VALUES (?, ?, ?)', site, identity, id);
    return `${id}`;
  });
}
