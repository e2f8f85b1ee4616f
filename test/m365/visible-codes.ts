import type { Kind } from '../../src/lists.ts';
import { lists } from '../../src/lists.ts';
import { sites } from '../../src/standin/identity.ts';
import type { World } from '../world.ts';

/** A key (`review:1:2026-1`), or a code in two English words (`underReview`, `role-lineManager`). */
const code = /^[a-z]+:\S|(?:^|[\s;])[a-z]+[A-Z][A-Za-z]*(?:$|[\s;])|^role-/;

/** These say what they hold: the key of a row, an account, an imprint. */
const says = /\((?:nøgle|id|kode)\)$|^Aftryk|^Mandat \(/;

/** What people who read the lists in SharePoint meet as a code of ours: list, column and value. */
export async function visibleCodes({ standin }: Pick<World, 'standin'>): Promise<readonly string[]> {
  const found = await Promise.all((Object.keys(lists) as Kind[]).map((kind) => codesIn(standin, kind)));
  return [...new Set(found.flat())].sort();
}

async function codesIn(standin: World['standin'], kind: Kind): Promise<readonly string[]> {
  const { site, name, da, views, columns } = lists[kind];
  const shown = new Set<string>(views.flatMap((view) => [...view.columns]));
  const texts = Object.entries(columns).filter(([key, { da: title }]) => shown.has(key) && !says.test(title));
  const of = sites.find(({ key }) => key === site)?.id;
  const all = (await standin.graph('GET', `/sites/${of}/lists?$select=id,name`)).body as { value: { name: string }[] };
  const stored = all.value.filter((list) => new RegExp(`^${name}(\\d{4})?$`).test(list.name));
  const rows = await Promise.all(stored.map((list) => rowsIn(standin, `/sites/${of}/lists/${list.name}`)));
  return rows.flat().flatMap((fields) =>
    texts.flatMap(([, column]) => {
      const value = fields[column.name];
      return typeof value === 'string' && code.test(value) ? [`${da}, ${column.da}: ${value}`] : [];
    }),
  );
}

async function rowsIn(standin: World['standin'], list: string): Promise<readonly Record<string, unknown>[]> {
  const { value } = (await standin.graph('GET', `${list}/items?$expand=fields&$top=5000`)).body as {
    value: { fields: Record<string, unknown> }[];
  };
  return value.map(({ fields }) => fields);
}
