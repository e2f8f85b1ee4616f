import type { Kind, Kinds } from '../domain/ports.ts';
import { baseColumns } from '../m365/lists/columns.ts';
import { readPages } from '../m365/provision/access.ts';
import type { RecordFor } from '../m365/row.ts';
import { changedFields, toFields } from '../m365/row.ts';
import { listPlaces } from './list-places.ts';
import type { SampleGraph } from './standin-graph.ts';

/** A row and everything it became, oldest first. */
type RowStory<K extends Kind> = readonly [Kinds[K], ...Kinds[K][]];

/** Writes rows into the lists, never one whose key is there already. */
export interface ListRows {
  /**
   * @param list internal name of the list
   * @returns how many rows were made
   */
  add<K extends Kind>(kind: K, list: string, stories: readonly RowStory<K>[]): Promise<number>;
  /** Does the list hold a row with this key? */
  holds(list: string, key: string): Promise<boolean>;
}

/** @param graph with the right to write on both sites. @throws when a site cannot be read */
export async function openListRows(graph: SampleGraph): Promise<ListRows> {
  const places = await listPlaces(graph);
  const pathOf = (list: string) => {
    const place = places(list);
    if (!place) throw new RangeError(`the sites have no list ${list}`);
    return place.path;
  };
  return {
    holds: async (list, key) => places(list) !== undefined && (await keysIn(graph, pathOf(list))).has(key),
    add: async (kind, list, stories) => {
      const items = `${pathOf(list)}/items`;
      const known = await keysIn(graph, pathOf(list));
      const missing = stories.filter(([first]) => !known.has(first.key));
      const made = await graph.batch(
        missing.map(([first]) => ({ method: 'POST', url: items, body: { fields: fieldsOf(kind, first) } })),
      );
      const later = missing.flatMap((story, index) => {
        const url = `${items}/${(made[index] as { id: string }).id}/fields`;
        return story.slice(1).flatMap((after, step) => {
          const before = story[step];
          return before ? [{ method: 'PATCH' as const, url, body: changesOf(kind, before, after) }] : [];
        });
      });
      await graph.batch(later);
      return missing.length;
    },
  };
}

async function keysIn(graph: SampleGraph, list: string): Promise<ReadonlySet<string>> {
  const { name } = baseColumns.key;
  const items = (await readPages(graph, `${list}/items?$expand=fields($select=${name})&$top=1000`)) as {
    fields: Record<string, string>;
  }[];
  return new Set(items.map(({ fields }) => fields[name] ?? ''));
}

function fieldsOf<K extends Kind>(kind: K, record: Kinds[K]): object {
  return toFields(kind, record as RecordFor<K>);
}

function changesOf<K extends Kind>(kind: K, before: Kinds[K], after: Kinds[K]): object {
  return changedFields(kind, before as RecordFor<K>, after as RecordFor<K>);
}
