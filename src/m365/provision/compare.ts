import { addition, compareColumn } from './compare-column.ts';
import type { FoundList } from './found.ts';
import type { Comparison, Step } from './step.ts';
import { columnBody, type WantedList } from './wanted.ts';

/** More columns in the request that makes a list are a refusal of the whole; those beyond come one by one. */
const columnsAtOnce = 20;

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
 * next round gives it the Danish one, the columns beyond the first twenty, and what is unique.
 */
function creation(wanted: WantedList, siteId: string): Step {
  const { site, name, da, description, columns, template } = wanted;
  const isLibrary = template === 'documentLibrary';
  const bare = { displayName: name, list: { template } };
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
      ...bare,
      description,
      ...(!isLibrary && { columns: columns.slice(0, columnsAtOnce).map(columnBody) }),
    },
    instead: { what: 'the list alone, and its columns one by one', body: bare },
    byHand: `Site contents → New → ${isLibrary ? 'Document library' : 'Blank list'}: ${name}. Then run npm run provision again.`,
  };
}

function named({ site, name, da, formerly }: WantedList, path: string, { displayName }: FoundList): Comparison {
  if (displayName === da) return nothing;
  if (displayName === name || formerly.includes(displayName)) {
    const what = `Show the list ${name} as "${da}"`;
    const byHand = `List settings → List name: ${da}; or run scripts/administrator/rettesnor-site.ps1. Nothing stops until then.`;
    const request = { method: 'patch', path, body: { displayName: da } } as const;
    return { steps: [{ site, list: name, kind: 'name', what, ...request, byHand }], drift: [] };
  }
  const what = `The list ${name} is called "${displayName}" in SharePoint; it is declared as "${da}"`;
  const fix = `Rename it back in the list's settings, or leave it: Rettesnor finds it by ${name}.`;
  return { steps: [], drift: [{ site, list: name, kind: 'renamed', what, fix }] };
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
