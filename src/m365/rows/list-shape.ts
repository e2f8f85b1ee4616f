import { z } from 'zod';
import type { Column } from '../../core/column.ts';
import { lastActionColumn } from '../../core/last-action.ts';
import { isProven } from '../../features/audit/proof/proof.ts';
import { baseColumns, sealColumn } from '../../kernel/record.ts';
import { type Kind, lists } from '../../lists.ts';
import { compareList } from '../provision/compare.ts';
import { columnSchema } from '../provision/found.ts';
import { wantedList } from '../provision/wanted.ts';
import { PullFailed } from '../pull-failed.ts';
import { listPath, type SiteList } from '../sites.ts';
import { onward } from '../transport/onward.ts';
import type { Graph } from '../transport.ts';
import { elements, type GraphAnswer, link } from './answers.ts';

/** How a list of ours differs from its declaration: somebody changed it in SharePoint, or it is older than we are. */
interface ListShape {
  /** Internal names of declared columns it lacks. */
  missing: ReadonlySet<string>;
  /** What provisioning would do, in plain English. */
  differences: readonly string[];
  lookedAtMs: number;
}

const lookAgainMs = 60_000;
const shapes = new WeakMap<Graph, Map<string, ListShape>>();

/** What is known of lists that are not as declared. */
export function listShapes(graph: Graph) {
  const known = shapes.get(graph) ?? new Map<string, ListShape>();
  shapes.set(graph, known);

  /**
   * Looks how the list is, after Graph refused a request about it.
   * @returns whether other columns are missing than was known
   * @throws PullFailed and what `send` throws; a list that cannot be looked at is left as it was known
   */
  const look = async (list: SiteList): Promise<boolean> => {
    const columns = await columnsOf(graph, list);
    const names = new Set(columns.map(({ name }) => name));
    const missing = new Set(declared(list).filter((name) => !names.has(name)));
    const wanted = wantedList(list.kind, list.year);
    const found = { id: list.listId, name: list.name, displayName: wanted.da, columns };
    const differences = compareList(wanted, list.siteId, found).steps.map(({ what }) => what);
    const before = known.get(list.name)?.missing ?? new Set();
    if (differences.length === 0) known.delete(list.name);
    else known.set(list.name, { missing, differences, lookedAtMs: Date.now() });
    return before.symmetricDifference(missing).size > 0;
  };

  return {
    look,
    /** Looks again at a list that was not as declared, now and then. @returns whether it has other columns now */
    lookAgain: async (list: SiteList): Promise<boolean> => {
      const shape = known.get(list.name);
      return shape !== undefined && Date.now() - shape.lookedAtMs >= lookAgainMs && (await look(list));
    },
    /** Has the list the column for the server's seal, as far as is known? One that lacks it refuses the first reading. */
    hasSeal: (list: SiteList): boolean => isProven(list.kind) && !known.get(list.name)?.missing.has(sealColumn.name),
    differs: (list: SiteList): boolean => known.has(list.name),
    missing: (list: SiteList): ReadonlySet<string> => known.get(list.name)?.missing ?? new Set(),
    troubles: (): readonly string[] =>
      [...known].flatMap(([name, { differences }]) =>
        differences.map((what) => `the list ${name} is not as declared; run npm run provision: ${what}`),
      ),
  };
}

/** The query option that brings the values of all columns a list has: naming one it lacks gets the whole query refused. */
export function expandOf(graph: Graph, list: SiteList): string {
  const missing = listShapes(graph).missing(list);
  return `$expand=fields($select=${declared(list)
    .filter((name) => !missing.has(name))
    .join(',')})`;
}

/** Asked at every reading, and always the same. */
const declaredNames = new Map<Kind, readonly string[]>();

function declared({ kind }: SiteList): readonly string[] {
  const known = declaredNames.get(kind);
  if (known) return known;
  const beside = [lastActionColumn, ...(isProven(kind) ? [sealColumn] : [])];
  const all = Object.values<Column>({ ...lists[kind].columns, ...baseColumns });
  const names = [...all, ...beside].map(({ name }) => name);
  declaredNames.set(kind, names);
  return names;
}

async function columnsOf(graph: Graph, list: SiteList) {
  const found: unknown[] = [];
  const start = `${listPath(list)}/columns`;
  const follow = onward(start);
  for (let next: string | undefined = start; next !== undefined; ) {
    const answer: GraphAnswer = await graph.send({ method: 'GET', path: next, kind: 'page', answers: 'page' });
    if (answer.status !== 200) throw new PullFailed(answer);
    found.push(...elements(answer.body));
    next = follow(link(answer.body, '@odata.nextLink'));
  }
  return z.array(columnSchema).parse(found);
}
