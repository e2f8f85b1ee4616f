import type { GraphAccess } from '../m365/provision/access.ts';
import { readPages } from '../m365/provision/access.ts';
import { siteId } from '../m365/provision/found.ts';
import { sampleSites } from './tenant.ts';

/** Where a list is in Graph. */
export interface ListPlace {
  id: string;
  /** `/sites/…/lists/…` */
  path: string;
}

/** The lists of both sites by their internal names. @throws when a site cannot be read */
export async function listPlaces(graph: GraphAccess): Promise<(list: string) => ListPlace | undefined> {
  const places = new Map<string, ListPlace>();
  for (const address of Object.values(sampleSites)) {
    const site = await siteId(graph, address);
    const found = (await readPages(graph, `/sites/${site}/lists?$select=id,name`)) as { id: string; name: string }[];
    for (const { id, name } of found) places.set(name, { id, path: `/sites/${site}/lists/${id}` });
  }
  return (list) => places.get(list);
}
