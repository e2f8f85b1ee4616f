import type { Kind, Kinds } from '../src/lists.ts';
import { lists } from '../src/lists.ts';
import { parseETag } from '../src/m365/rows/item.ts';
import { expandFields, fromFields } from '../src/m365/rows/row.ts';
import { openRowSealer } from '../src/m365/rows/sealed-rows.ts';
import { serverKeys } from '../src/server/keys/server-keys.ts';
import { standinEnvironment } from '../src/standin/environment.ts';
import { sites } from '../src/standin/identity.ts';
import type { World } from './world.ts';

/** The id Graph knows a list by, for faults that strike it alone. */
export async function listId({ standin }: Pick<World, 'standin'>, name: string): Promise<string> {
  for (const { id } of sites) {
    const found = await standin.graph('GET', `/sites/${id}/lists/${name}?$select=id`);
    if (found.status === 200) return (found.body as { id: string }).id;
  }
  throw new Error(`no list is called ${name}`);
}

interface RawRow {
  fields: Record<string, unknown>;
  eTag: string;
}

const sealKey = standinEnvironment('').RETTESNOR_SEAL_KEY ?? '';
const sealer = openRowSealer(serverKeys({ sealKey, sealKeysBefore: [] }, 'sealed cases'));

/** What stands in SharePoint, read past the product: the rows of a kind, of every year; sealed ones opened with the key. */
export async function rowsOf<K extends Kind>(here: Pick<World, 'standin'>, kind: K): Promise<Kinds[K][]> {
  return (await storedRowsOf(here, kind)).map(({ record }) => record);
}

/** The same, with the version of each row. */
export async function storedRowsOf<K extends Kind>(
  { standin }: Pick<World, 'standin'>,
  kind: K,
): Promise<{ record: Kinds[K]; version: number }[]> {
  const site = sites.find(({ key }) => key === lists[kind].site)?.id;
  const { value: all } = (await standin.graph('GET', `/sites/${site}/lists?$select=id,name`)).body as {
    value: { name: string }[];
  };
  const wanted = all.filter(({ name }) => new RegExp(`^${lists[kind].name}(\\d{4})?$`).test(name));
  const rows: { record: Kinds[K]; version: number }[] = [];
  for (const { name } of wanted) {
    const path = `/sites/${site}/lists/${name}/items?${expandFields(kind)}&$top=5000`;
    const { value } = (await standin.graph('GET', path)).body as { value: RawRow[] };
    rows.push(
      ...value.map(({ fields, eTag }) => ({
        record: fromFields(kind, sealer.open(kind, fields)),
        version: parseETag(eTag)?.version ?? 0,
      })),
    );
  }
  return rows;
}
