import { type FoundColumn, type FoundList, kindOf } from './found.ts';
import { choiceFacet, columnBody, type SiteKey, type WantedColumn, type WantedList } from './wanted.ts';

/** One request that brings a site nearer to the declaration. None drops, renames or retypes anything. */
interface Step {
  site: SiteKey;
  list: string;
  column?: string;
  kind: 'create' | 'name' | 'add' | 'change';
  /** Plain English, for the console. */
  what: string;
  method: 'post' | 'patch';
  path: string;
  body: Record<string, unknown>;
}

/** A difference that only a person may settle. */
interface Drift {
  site: SiteKey;
  list: string;
  column?: string;
  kind: 'wrongKind' | 'foreignColumn' | 'extraChoices' | 'renamed';
  what: string;
  fix: string;
}

export interface Comparison {
  steps: readonly Step[];
  drift: readonly Drift[];
}

/** Columns every SharePoint list has and a person may write; the read-only ones say so themselves. */
const builtIn = new Set(['Title', 'Attachments', 'ContentType', 'ComplianceAssetId']);

/**
 * What a list needs, and what it has that it should not.
 * @param siteId Graph id of the site the list is or shall be on
 * @param found the list as it is, or nothing when there is none
 */
export function compareList(wanted: WantedList, siteId: string, found: FoundList | undefined): Comparison {
  if (!found) return { steps: [creation(wanted, siteId)], drift: [] };
  const path = `/sites/${siteId}/lists/${found.id}`;
  const parts = [
    named(wanted, path, found),
    ...wanted.columns.map((column) => {
      const match = found.columns.find(({ name }) => name === column.name);
      return match ? compareColumn(wanted, path, column, match) : addition(wanted, path, column);
    }),
    // A library has columns of SharePoint's own that differ from tenant to tenant, and none of ours.
    ...(wanted.template === 'genericList' ? [foreign(wanted, found)] : []),
  ];
  return { steps: parts.flatMap(({ steps }) => steps), drift: parts.flatMap(({ drift }) => drift) };
}

/**
 * The list is made under its ASCII name, because SharePoint takes the internal name from the first display name; the
 * next round gives it the Danish one. All columns travel in the same request: parallel column calls conflict.
 */
function creation(wanted: WantedList, siteId: string): Step {
  const { site, name, da, description, columns, template } = wanted;
  const isLibrary = template === 'documentLibrary';
  return {
    site,
    list: name,
    kind: 'create',
    what: isLibrary
      ? `Create the document library ${name} (${da})`
      : `Create the list ${name} (${da}) with ${columns.length} columns`,
    method: 'post',
    path: `/sites/${siteId}/lists`,
    body: {
      displayName: name,
      description,
      list: { template },
      ...(!isLibrary && { columns: columns.map(columnBody) }),
    },
  };
}

function named({ site, name, da }: WantedList, path: string, { displayName }: FoundList): Comparison {
  if (displayName === da) return nothing;
  if (displayName === name) {
    const what = `Show the list ${name} as "${da}"`;
    const body = { displayName: da };
    return { steps: [{ site, list: name, kind: 'name', what, method: 'patch', path, body }], drift: [] };
  }
  const what = `The list ${name} is called "${displayName}" in SharePoint; it is declared as "${da}"`;
  const fix = `Rename it back in the list's settings, or leave it: Rettesnor finds it by ${name}.`;
  return { steps: [], drift: [{ site, list: name, kind: 'renamed', what, fix }] };
}

function addition({ site, name }: WantedList, path: string, column: WantedColumn): Comparison {
  const what = `Add the column ${column.name} (${column.da}) to ${name}`;
  const body = columnBody(column);
  const where = { site, list: name, column: column.name };
  return { steps: [{ ...where, kind: 'add', what, method: 'post', path: `${path}/columns`, body }], drift: [] };
}

function compareColumn(list: WantedList, path: string, wanted: WantedColumn, found: FoundColumn): Comparison {
  const where = { site: list.site, list: list.name, column: wanted.name };
  const kind = kindOf(found);
  if (kind !== wanted.kind) {
    const what = `The column ${wanted.name} of ${list.name} is ${kind} and should be ${wanted.kind}`;
    const fix = 'A column is never retyped. Restore the list from a backup, or ask the developers for a new column.';
    return { steps: [], drift: [{ ...where, kind: 'wrongKind', what, fix }] };
  }
  const body = { ...displayed(wanted, found), ...constrained(wanted, found), ...chosen(wanted, found) };
  const what = `Bring the column ${wanted.name} of ${list.name} up to date: ${Object.keys(body).join(', ')}`;
  const columnPath = `${path}/columns/${found.id}`;
  const isDone = Object.keys(body).length === 0;
  return {
    steps: isDone ? [] : [{ ...where, kind: 'change', what, method: 'patch', path: columnPath, body }],
    drift: [...renamed(wanted, found), ...extraChoices(wanted, found)].map((difference) => ({
      ...where,
      ...difference,
    })),
  };
}

function displayed(wanted: WantedColumn, found: FoundColumn): Record<string, unknown> {
  return found.displayName === found.name && found.name !== wanted.da ? { displayName: wanted.da } : {};
}

function constrained(wanted: WantedColumn, found: FoundColumn): Record<string, unknown> {
  return {
    ...(wanted.indexed && !found.indexed ? { indexed: true } : {}),
    ...(wanted.unique && !found.enforceUniqueValues ? { enforceUniqueValues: true } : {}),
  };
}

function chosen({ choices = [] }: WantedColumn, found: FoundColumn): Record<string, unknown> {
  const has = found.choice?.choices ?? [];
  const missing = choices.filter((choice) => !has.includes(choice));
  return missing.length > 0 ? choiceFacet([...has, ...missing]) : {};
}

type Difference = Pick<Drift, 'kind' | 'what' | 'fix'>;

function renamed(wanted: WantedColumn, { name, displayName }: FoundColumn): readonly Difference[] {
  if (displayName === wanted.da || displayName === name) return [];
  const what = `The column ${name} is called "${displayName}" in SharePoint; it is declared as "${wanted.da}"`;
  const fix = `Rename it back in the list's settings, or leave it: Rettesnor finds it by ${name}.`;
  return [{ kind: 'renamed', what, fix }];
}

function extraChoices({ name, choices = [] }: WantedColumn, found: FoundColumn): readonly Difference[] {
  const extra = (found.choice?.choices ?? []).filter((choice) => !choices.includes(choice));
  if (extra.length === 0) return [];
  const what = `The column ${name} offers words Rettesnor does not know: ${extra.join(', ')}`;
  const fix = "Remove them in the column's settings when no row uses them; rows with such a word cannot be read.";
  return [{ kind: 'extraChoices', what, fix }];
}

function foreign({ site, name, columns }: WantedList, found: FoundList): Comparison {
  const known = new Set(columns.map((column) => column.name));
  const strangers = found.columns.filter(
    (column) =>
      !column.readOnly && !column.name.startsWith('_') && !builtIn.has(column.name) && !known.has(column.name),
  );
  const fix = 'Rettesnor never reads or changes it. Remove it in SharePoint, or keep such notes elsewhere.';
  return {
    steps: [],
    drift: strangers.map((column) => ({
      site,
      list: name,
      column: column.name,
      kind: 'foreignColumn',
      what: `The list ${name} has a column Rettesnor did not make: ${column.name} ("${column.displayName}")`,
      fix,
    })),
  };
}

const nothing: Comparison = { steps: [], drift: [] };
