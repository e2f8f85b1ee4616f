import { type SiteRegistration, sharePointHost, sites } from '../identity.ts';
import type { JsonObject } from '../json.ts';
import { itemNotFound } from '../problem.ts';
import { siteId } from './authorize.ts';
import { contextOf, selected } from './odata/select.ts';
import { type Call, type Operation, ok } from './operation.ts';

/** Reading sites; Graph can neither make nor delete one (graph.md section 1). */
export const siteOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/sites/{site}',
    need: { site: 'read' },
    units: 1,
    run: (call) => ok({ '@odata.context': contextOf('sites/$entity'), ...selected(call, siteBody(siteOf(call))) }),
  },
  {
    method: 'GET',
    path: '/sites',
    need: { anyOf: ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'] },
    units: 2,
    run: (call) => {
      const words = (call.options.get('search') ?? '').toLowerCase();
      const found = sites.filter((site) => words === '*' || site.displayName.toLowerCase().includes(words));
      return ok({ '@odata.context': contextOf('sites'), value: found.map((site) => selected(call, siteBody(site))) });
    },
  },
];

/** The site a call names. @throws Problem 404 itemNotFound */
export function siteOf(call: Call): SiteRegistration {
  const id = siteId(call.params.site ?? '');
  const site = sites.find((each) => each.id === id);
  if (!site) throw itemNotFound('Requested site could not be found');
  return site;
}

function siteBody(site: SiteRegistration): JsonObject {
  return {
    id: site.id,
    name: site.name,
    displayName: site.displayName,
    description: '',
    isPersonalSite: false,
    createdDateTime: '2026-01-05T08:00:00Z',
    lastModifiedDateTime: '2026-01-05T08:00:00Z',
    webUrl: `https://${sharePointHost}${site.path}`,
    root: {},
    siteCollection: { hostname: sharePointHost },
  };
}
