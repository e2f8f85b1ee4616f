import { baseColumns } from '../kernel/record.ts';
import type { Kind, Kinds } from '../lists.ts';
import { readPages } from '../m365/provision/access.ts';
import { changedFields, toFields } from '../m365/rows/row.ts';
import { listPlaces } from './list-places.ts';
import type { SampleGraph } from './standin-graph.ts';

/** A row and everything it became, oldest first. */
type RowStory<K extends Kind> = readonly [Kinds[K], ...Kinds[K][]];

/** What a row with an id becomes. */
export interface RowStep<K extends Kind> {
  id: string;
  before: Kinds[K];
  after: Kinds[K];
}

/** Writes rows into the lists, never one whose key is there already. */
export interface ListRows {
  /**
   * @param list internal name of the list
   * @returns how many rows were made
   */
  add<K extends Kind>(kind: K, list: string, stories: readonly RowStory<K>[]): Promise<number>;
  /** Ids of the rows by their keys. */
  ids(list: string): Promise<ReadonlyMap<string, string>>;
  /** Changes rows, one step after the other. */
  change<K extends Kind>(kind: K, list: string, steps: readonly RowStep<K>[]): Promise<void>;
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
  const change: ListRows['change'] = async (kind, list, steps) => {
    await graph.batch(
      steps.map(({ id, before, after }) => {
        const url = `${pathOf(list)}/items/${id}/fields`;
        return { method: 'PATCH', url, body: changedFields(kind, before, after) };
      }),
    );
  };
  return {
    holds: async (list, key) => places(list) !== undefined && (await idsIn(graph, pathOf(list))).has(key),
    ids: (list) => idsIn(graph, pathOf(list)),
    change,
    add: async (kind, list, stories) => {
      const items = `${pathOf(list)}/items`;
      const known = await idsIn(graph, pathOf(list));
      const missing = stories.filter(([first]) => !known.has(first.key));
      const made = await graph.batch(
        missing.map(([first]) => ({ method: 'POST', url: items, body: { fields: toFields(kind, first) } })),
      );
      const later = missing.flatMap((story, index) => {
        const { id } = made[index] as { id: string };
        return story.slice(1).flatMap((after, step) => {
          const before = story[step];
          return before ? [{ id, before, after }] : [];
        });
      });
      await change(kind, list, later);
      return missing.length;
    },
  };
}

async function idsIn(graph: SampleGraph, list: string): Promise<ReadonlyMap<string, string>> {
  const { name } = baseColumns.key;
  const items = (await readPages(graph, `${list}/items?$expand=fields($select=${name})&$top=1000`)) as {
    id: string;
    fields: Record<string, string>;
  }[];
  return new Map(items.map(({ id, fields }) => [fields[name] ?? '', id]));
}
