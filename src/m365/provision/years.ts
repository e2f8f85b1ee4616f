import { z } from 'zod';
import type { Day } from '../../core/dates.ts';
import { listName, lists } from '../../lists.ts';
import { type GraphAccess, readPages } from './access.ts';
import { siteId } from './found.ts';

const versionSchema = z.object({ fields: z.object({ InForceFrom: z.string() }) });
const namedSchema = z.object({ id: z.string(), name: z.string() });

/**
 * The years a list divided by year is wanted for: this one, the next, and every year in which a version of a rule that
 * the site holds came into force.
 * @param site `host:/sites/rettesnor`
 */
export async function yearsInUse(graph: GraphAccess, site: string, today: Day): Promise<readonly number[]> {
  const thisYear = Number(today.slice(0, 4));
  return [...new Set([...(await yearsOfVersions(graph, site)), thisYear, thisYear + 1])].sort();
}

async function yearsOfVersions(graph: GraphAccess, site: string): Promise<readonly number[]> {
  const root = `/sites/${await siteId(graph, site)}/lists`;
  const { name } = listName('ruleVersion');
  const all = z.array(namedSchema).parse(await readPages(graph, `${root}?$select=id,name`));
  const list = all.find((each) => each.name === name);
  if (!list) return [];
  const { inForceFrom } = lists.ruleVersion.columns;
  const items = await readPages(graph, `${root}/${list.id}/items?$expand=fields($select=${inForceFrom.name})&$top=200`);
  // A folder somebody made lies among the rows, and a row typed by hand may lack its day.
  const versions = items.flatMap((item) => versionSchema.safeParse(item).data ?? []);
  return versions.map(({ fields }) => Number(fields.InForceFrom.slice(0, 4)));
}
