import type { Column, Columns } from '../../src/core/column.ts';
import { lastActionColumn } from '../../src/core/last-action.ts';
import type { ListView } from '../../src/core/list-view.ts';
import { baseColumns, type ListDefinition } from '../../src/kernel/record.ts';
import { lists } from '../../src/lists.ts';
import { libraries } from '../../src/m365/libraries.ts';
import { table } from './table.ts';

/** `docs/lists.md`: every list with its columns, views, privacy classes, retention and readers. */
export function listsPage(): string {
  const declared: readonly ListDefinition[] = Object.values(lists);
  const overview = declared.map((list) => [
    `[${list.da}](#${list.name.toLowerCase()})`,
    `\`${list.name}${list.partition ? '‹year›' : ''}\``,
    sites[list.site],
    readers(list),
    list.retention.en,
  ]);
  const base: Columns = { ...baseColumns, lastAction: lastActionColumn };
  return `# Lists

Made from \`src/lists.ts\` by \`npm run docs\`; do not edit here. Lists are append-only: a column is never renamed, retyped or used for something else.

Retention says what is meant. Rettesnor deletes nothing by itself yet: until it does, the municipality deletes rows, their versions and what lies in the recycle bin.

${table(['list', 'internal name', 'site', 'opened in SharePoint by', 'retention'], overview)}

Every list also has these columns:

${columnTable(base)}

${declared.map(section).join('\n')}
## Document libraries

${table(
  ['library', 'internal name', 'site', 'holds', 'opened in SharePoint by', 'retention'],
  Object.values(libraries).map(({ da, name, site, purposeEn, retention, readers: who }) => [
    ...[da, `\`${name}\``, sites[site], purposeEn],
    ...[who.map((reader) => readerNames[reader]).join(', '), retention.en],
  ]),
)}
`;
}

const sites: Record<ListDefinition['site'], string> = { main: 'main', dbr: 'data protection' };
const readerNames = { dpo: 'data protection officer', editor: 'editors', auditor: 'auditors' } as const;

const kinds: Record<Column['kind'], string> = {
  text: 'one line of text',
  lines: 'several lines, plain',
  number: 'whole number',
  flag: 'yes or no',
  moment: 'moment, UTC',
  day: 'day, stored as noon UTC',
  words: 'words in one line, joined by `; `',
  choice: 'one of',
  set: 'some of, joined by `; `',
};

function section(list: ListDefinition): string {
  const facts = [
    list.partition ? 'One SharePoint list per year.' : '',
    list.appendOnly ? 'Rows are never changed.' : '',
    `Read by ${readers(list)}.`,
    `Retention: ${list.retention.en}`,
  ];
  const views = list.views.map((view) => [
    view.da,
    view.columns.map((key) => shown(list, key)).join(', '),
    order(list, view),
  ]);
  return `## ${list.name}

*${list.da}.* ${list.purposeEn} ${facts.filter(Boolean).join(' ')}

${columnTable(list.columns)}

${table(['view', 'columns', 'order and filter'], views)}
`;
}

function columnTable(columns: Columns): string {
  return table(
    ['column', 'shown as', 'holds', 'index', 'personal data'],
    Object.values(columns).map((column) => [
      `\`${column.name}\`${column.optional ? ' (may be empty)' : ''}`,
      column.hidden ? `${column.da} (in no view)` : column.da,
      'choices' in column ? `${kinds[column.kind]}: ${Object.values(column.choices).join(', ')}` : kinds[column.kind],
      column.unique ? 'unique' : column.indexed ? 'yes' : '',
      column.personal ?? '',
    ]),
  );
}

function order(list: ListDefinition, { sort, filter, isDefault }: ListView): string {
  const parts = [
    isDefault ? 'default' : '',
    sort ? `by ${shown(list, sort.column)}${sort.descending ? ', newest or highest first' : ''}` : '',
    filter ? `only ${shown(list, filter.column)} ${filter.op} ${filter.value ?? ''}` : '',
  ];
  return parts.filter(Boolean).join('; ');
}

function shown(list: ListDefinition, key: string): string {
  const own = list.columns[key] ?? (baseColumns as Columns)[key];
  if (!own) throw new Error(`The view of ${list.name} names ${key}, and there is no such column`);
  return own.da;
}

function readers(list: ListDefinition): string {
  return list.readers.map((reader) => readerNames[reader]).join(', ');
}
