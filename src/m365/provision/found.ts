import { z } from 'zod';
import { type GraphAccess, readPages } from './access.ts';
import type { ColumnKind } from './wanted.ts';

export const columnSchema = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string().default(''),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  readOnly: z.boolean().default(false),
  text: z.object({ allowMultipleLines: z.boolean().nullish() }).nullish(),
  choice: z.object({ choices: z.array(z.string()).default([]) }).nullish(),
  number: z.object({}).nullish(),
  boolean: z.object({}).nullish(),
  dateTime: z.object({ format: z.string().nullish() }).nullish(),
});

const listSchema = z.object({ id: z.string(), name: z.string(), displayName: z.string() });
const siteSchema = z.object({ id: z.string() });

export type FoundColumn = z.infer<typeof columnSchema>;
export type FoundList = z.infer<typeof listSchema> & { columns: readonly FoundColumn[] };

/** The id of a site. @param address `host:/sites/name`, as in RETTESNOR_SITE */
export async function siteId(graph: Pick<GraphAccess, 'get'>, address: string): Promise<string> {
  return siteSchema.parse(await graph.get(`/sites/${address}`)).id;
}

/** The lists of a site whose internal names are asked for, with their columns. */
export async function foundLists(
  graph: GraphAccess,
  site: string,
  isOurs: (name: string) => boolean,
): Promise<readonly FoundList[]> {
  const all = z.array(listSchema).parse(await readPages(graph, `/sites/${site}/lists?$select=id,name,displayName`));
  const found: FoundList[] = [];
  for (const list of all.filter(({ name }) => isOurs(name))) {
    const columns = await readPages(graph, `/sites/${site}/lists/${list.id}/columns`);
    found.push({ ...list, columns: z.array(columnSchema).parse(columns) });
  }
  return found;
}

/** What a column is, in the words of the declaration; `other` for every facet the product never uses. */
export function kindOf(column: FoundColumn): ColumnKind | 'other' {
  if (column.text) return column.text.allowMultipleLines ? 'lines' : 'text';
  if (column.choice) return 'choice';
  if (column.number) return 'number';
  if (column.boolean) return 'flag';
  if (column.dateTime) return column.dateTime.format === 'dateOnly' ? 'day' : 'moment';
  return 'other';
}
