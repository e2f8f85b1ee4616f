import type { ViewData } from '../../contract/contract.ts';
import { unitsBelow } from '../../features/workplace/units/unit-tree.ts';

export type Unit = ViewData<'organisation'>['units'][number];

const danish = new Intl.Collator('da');

/** The open units as a tree is drawn from them. */
export interface Tree {
  byCode: ReadonlyMap<string, Unit>;
  /** Those under nothing that is open: the municipality, and what a slip has left hanging. */
  roots: readonly Unit[];
  under: (code: string) => readonly Unit[];
}

/** The tree as it is drawn: closed units are no part of it, those under the same unit stand by their Danish names. */
export function treeOf(units: readonly Unit[]): Tree {
  const open = units.filter(({ closed }) => closed === undefined).toSorted((a, b) => danish.compare(a.name, b.name));
  const byCode = new Map(open.map((unit) => [unit.unit, unit]));
  const under = Map.groupBy(open, ({ parent }) => parent ?? '');
  const roots = open.filter(({ parent }) => parent === undefined || !byCode.has(parent));
  // Units in a circle hang under nothing that can be unfolded: one of them stands for itself.
  const reached = new Set(roots.flatMap((root) => [root, ...unitsBelow(open, root.unit)]).map(({ unit }) => unit));
  const lost = open.filter(({ unit }) => !reached.has(unit));
  return { byCode, roots: [...roots, ...lost], under: (code) => under.get(code) ?? [] };
}

/** Every open unit in the order of the tree, for a list to choose from, without some of them and all below. */
export function choicesIn(tree: Tree, without?: string): readonly (readonly [code: string, name: string])[] {
  const rows: (readonly [string, string])[] = [];
  const seen = new Set([without]);
  const add = (unit: Unit, depth: number): void => {
    if (seen.has(unit.unit)) return;
    seen.add(unit.unit);
    rows.push([unit.unit, `${'\u00a0\u00a0'.repeat(depth)}${unit.name}`]);
    for (const below of tree.under(unit.unit)) add(below, depth + 1);
  };
  for (const root of tree.roots) add(root, 0);
  return rows;
}
