import { sites } from '../identity.ts';
import { accessDenied, requestDenied } from '../problem.ts';
import type { Call, Need } from './operation.ts';

export type SiteRight = 'read' | 'write' | 'manage' | 'grant';

const everywhere: Record<SiteRight, readonly string[]> = {
  read: ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  write: ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  manage: ['Sites.Manage.All', 'Sites.FullControl.All'],
  grant: ['Sites.FullControl.All'],
};

const selected: Record<SiteRight, readonly string[]> = {
  read: ['read', 'write', 'owner', 'fullcontrol'],
  write: ['write', 'owner', 'fullcontrol'],
  manage: ['owner', 'fullcontrol'],
  grant: [],
};

/** Refuses a call beyond the caller's grant with Graph's 403 (graph.md section 2.9). */
export function authorize(call: Call, need: Need): void {
  const { caller } = call;
  if (caller.kind === 'system' || need === 'token') return;
  const held = caller.kind === 'app' ? caller.roles : caller.scopes;
  if ('site' in need) {
    // A person sees in SharePoint what they are given there; these sites are closed, and the app is the way in.
    if (caller.kind === 'user') throw accessDenied();
    if (everywhere[need.site].some((role) => held.includes(role))) return;
    const refuses = need.by !== undefined && call.standin.faults.quirks.selectedRefuses.includes(need.by);
    if (held.includes('Sites.Selected') && !refuses && holdsSelected(call, need.site)) return;
    throw accessDenied();
  }
  const enough = caller.kind === 'app' ? need.anyOf : [...need.anyOf, ...(need.delegated ?? [])];
  if (!enough.some((role) => held.includes(role))) throw requestDenied();
}

/** Whether `Sites.Selected` and a role on the site give the right; a call without a site needs the role on any. */
export function holdsSelected(call: Call, right: SiteRight, site = call.params.site): boolean {
  const { caller, standin } = call;
  if (caller.kind === 'system') return true;
  const grants = standin.store.all<{ site: string; roles: string }>(
    'SELECT site, roles FROM site_permission WHERE app = ?',
    caller.appId,
  );
  return grants.some(
    (grant) =>
      (site === undefined || grant.site === siteId(site)) &&
      (JSON.parse(grant.roles) as string[]).some((role) => selected[right].includes(role)),
  );
}

/** The full id for the collection id or the whole id of a site; hosts and ids are compared without case. */
export function siteId(id: string): string | undefined {
  const wanted = id.toLowerCase();
  return sites.find(
    (site) => site.id === wanted || site.id.split(',')[1] === wanted || (wanted === 'root' && site.key === 'main'),
  )?.id;
}
