import { lists } from '../src/lists.ts';
import { sites } from '../src/standin/identity.ts';
import type { World } from './world.ts';

/** One row, or an earlier version of it, or one in the recycle bin, as whoever opens the list reads it. */
export interface Raw {
  list: string;
  where: 'row' | 'version' | 'bin';
  text: string;
}

const dbr = sites.find(({ key }) => key === 'dbr')?.id ?? '';

/** Everything on the data protection officer's site, hidden columns, versions and the recycle bin too, past the product. */
export function everythingOn({ standin }: Pick<World, 'standin'>, site = dbr): readonly Raw[] {
  const read = (where: Raw['where'], table: string) =>
    standin.store
      .all<{ list: string; fields: string }>(
        `SELECT list.name AS list, ${table}.fields AS fields FROM ${table} JOIN list ON list.id = ${table}.list WHERE list.site = ?`,
        site,
      )
      .map(({ list, fields }) => ({ list, where, text: fields }));
  return [...read('row', 'item'), ...read('version', 'item_version'), ...read('bin', 'recycled')];
}

export const mainSite = sites.find(({ key }) => key === 'main')?.id ?? '';

/** What the administrator's script does with versions and the recycle bin of sealed rows. */
export function runTheScript({ standin }: Pick<World, 'standin'>): void {
  const sealable = Object.values(lists).filter((list) => 'sealing' in list);
  for (const { name } of sealable) {
    standin.store.run(
      `DELETE FROM item_version WHERE (list, item) IN (SELECT item.list, item.id FROM item JOIN list ON list.id = item.list
        WHERE list.name = ? AND json_extract(item.fields, '$.Sealed') IS NOT NULL)`,
      name,
    );
    standin.store.run('DELETE FROM recycled WHERE list IN (SELECT id FROM list WHERE name = ?)', name);
  }
}
