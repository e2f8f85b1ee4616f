import type { Column, Columns } from '../../src/core/column.ts';
import type { ListFilter, ListView } from '../../src/core/list-view.ts';
import { baseColumns, type ListDefinition, type Reader } from '../../src/kernel/record.ts';
import { lists } from '../../src/lists.ts';
import { libraries } from '../../src/m365/libraries.ts';

/**
 * `scripts/administrator/rettesnor-lists.json`: what the administrator's script sets and checks. Everything it knows of
 * the lists is in this file, so that the script cannot drift from `lists.ts`.
 */
export function administratorLists(): string {
  const declared: readonly ListDefinition[] = Object.values(lists);
  return `${JSON.stringify({ groups, versionLimit, start, lists: declared.map(described), libraries: files }, null, 2)}\n`;
}

/** The page each site opens on, in the municipality's language. */
const start = {
  name: 'Se-her-foerst',
  title: 'Se her først',
  rest: 'De andre lister',
  first: Object.fromEntries((['main', 'dbr'] as const).map((site) => [site, firstOf(site)])),
};

function firstOf(of: ListDefinition['site']): readonly string[] {
  const first = Object.values<ListDefinition>(lists).flatMap(({ site, name, first }) =>
    site === of && first !== undefined ? [{ name, first }] : [],
  );
  return first.toSorted((a, b) => a.first - b.first).map(({ name }) => name);
}

/** SharePoint groups that may open lists; the script makes them and the administrator fills them. */
const groups: Record<Reader, string> = {
  dpo: 'Rettesnor DBR',
  editor: 'Rettesnor Redaktører',
  auditor: 'Rettesnor Revision',
};

/** SharePoint's own default for new lists; a confirmation has two or three versions, a rule a handful. */
const versionLimit = 500;

/** Rows per page: SharePoint's own default. */
const rowLimit = 30;

/** A library has the views SharePoint gives it: its files are looked up in the list beside it. */
const files = Object.values(libraries).map(({ site, name, da, readers }) => ({
  ...{ site, name, title: da, byYear: false, readers: readers.map((reader) => groups[reader]) },
  ...{ indexed: [], unique: [], views: [], formats: [] },
}));

function described(list: ListDefinition) {
  const columns: Columns = { ...list.columns, ...baseColumns };
  const name = (key: string) => {
    const column = columns[key];
    if (!column) throw new Error(`A view of ${list.name} names ${key}, and there is no such column`);
    return column.name;
  };
  return {
    site: list.site,
    name: list.name,
    title: list.da,
    purpose: list.purpose,
    byYear: list.partition === 'year',
    readers: list.readers.map((reader) => groups[reader]),
    sealable: list.sealing !== undefined,
    indexed: namesOf(columns, ({ indexed, unique }) => indexed || unique),
    unique: namesOf(columns, ({ unique }) => unique),
    views: list.views.map((view) => ({
      title: view.da,
      formerly: view.formerly === undefined ? [] : [view.formerly],
      isDefault: view.isDefault ?? false,
      fields: view.columns.map(name),
      query: caml(view, name),
      rowLimit,
    })),
    formats: Object.values(columns)
      .filter(({ kind, hidden }) => kind === 'flag' && !hidden)
      .map((column) => ({ column: column.name, json: flagFormat })),
  };
}

function namesOf(columns: Columns, isWanted: (column: Column) => boolean | undefined): readonly string[] {
  return Object.values(columns)
    .filter(isWanted)
    .map(({ name }) => name);
}

/** Yes as a tick with a word for those who do not see it, no as nothing: a column of noes is noise. */
const flagFormat = JSON.stringify({
  $schema: 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json',
  elmType: 'span',
  attributes: {
    iconName: "=if(@currentField == true, 'CheckMark', '')",
    title: "=if(@currentField == true, 'Ja', 'Nej')",
  },
});

/** The view's order and filter in SharePoint's query language. */
function caml({ filter, sort }: ListView, name: (key: string) => string): string {
  const where = filter ? `<Where>${condition(filter, name(filter.column))}</Where>` : '';
  const direction = sort?.descending ? 'FALSE' : 'TRUE';
  const order = sort ? `<OrderBy><FieldRef Name="${name(sort.column)}" Ascending="${direction}"/></OrderBy>` : '';
  return where + order;
}

function condition({ op, value = '', values = [] }: ListFilter, column: string): string {
  const field = `<FieldRef Name="${column}"/>`;
  if (op === 'notBefore') return `<Geq>${field}<Value Type="DateTime"><Today/></Value></Geq>`;
  if (op === 'in') {
    const wanted = values.map((one) => `<Value Type="Text">${escaped(one)}</Value>`).join('');
    return `<In>${field}<Values>${wanted}</Values></In>`;
  }
  return `<Eq>${field}<Value Type="Text">${escaped(value)}</Value></Eq>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
