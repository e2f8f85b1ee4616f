import type { Column } from '../../../core/column.ts';
import type { ListDefinition } from '../../../kernel/record.ts';
import type { ItemRow } from '../../graph/lists/item-row.ts';
import { eTagOf, itemRow } from '../../graph/lists/item-store.ts';
import { isObject, type JsonObject, parseObject } from '../../json.ts';
import type { Standin } from '../../standin.ts';
import type { FieldEntry, ItemAnswer, VersionEntry } from '../wire.ts';
import { cellText, controlValue, momentText } from './cell-text.ts';
import type { OpenList } from './shelf.ts';
import { allColumns } from './stored-rows.ts';

interface Version {
  version: number;
  fields: string;
  modified: string;
  modified_by: string;
}

/** One row with every column it has and everything that ever stood in it. @throws Problem 404 */
export function itemPage(standin: Standin, { definition, list }: OpenList, id: string): ItemAnswer {
  const row = itemRow(standin, list.id, id);
  const fields = parseObject(row.fields);
  return {
    id: `${row.id}`,
    title: titleOf(definition, fields, row),
    etag: eTagOf(row),
    created: momentText(row.created),
    createdBy: nameOf(row.created_by),
    modified: momentText(row.modified),
    modifiedBy: nameOf(row.modified_by),
    fields: allColumns(definition).map((column) => fieldEntry(column, fields)),
    versions: history(standin, definition, row),
  };
}

function fieldEntry(column: Column, fields: JsonObject): FieldEntry {
  const stored = fields[column.name];
  const choices = column.kind === 'choice' ? { choices: Object.values(column.choices) } : {};
  const hidden = column.hidden ? { hidden: true as const } : {};
  const { name, da, kind } = column;
  return { name, da, kind, text: cellText(column, stored), value: controlValue(column, stored), ...choices, ...hidden };
}

/** The first words of the default view, which is what the row is about. */
function titleOf(definition: ListDefinition, fields: JsonObject, row: ItemRow): string {
  const view = definition.views.find(({ isDefault }) => isDefault) ?? definition.views[0];
  const words = (view?.columns ?? []).slice(0, 3).flatMap((key) => {
    const column = definition.columns[key];
    const text = column ? cellText(column, fields[column.name]) : '';
    return text === '' ? [] : [text];
  });
  return words.join(' · ') || `#${row.id}`;
}

/** Newest first; each version with what it changed from the one before. */
function history({ store }: Standin, definition: ListDefinition, row: ItemRow): VersionEntry[] {
  const older = store.all<Version>(
    'SELECT version, fields, modified, modified_by FROM item_version WHERE list = ? AND item = ? ORDER BY version DESC',
    row.list,
    row.id,
  );
  const all: Version[] = [row, ...older];
  return all.map((version, at) => ({
    version: `${version.version}.0`,
    at: momentText(version.modified),
    by: nameOf(version.modified_by),
    changes: changes(definition, parseObject(all[at + 1]?.fields ?? '{}'), parseObject(version.fields)),
  }));
}

function changes(definition: ListDefinition, before: JsonObject, after: JsonObject): VersionEntry['changes'] {
  return allColumns(definition)
    .filter(({ hidden }) => !hidden)
    .map((column) => ({
      da: column.da,
      before: cellText(column, before[column.name]),
      after: cellText(column, after[column.name]),
    }))
    .filter((change) => change.before !== change.after);
}

function nameOf(identity: string): string {
  const { user, application } = parseObject(identity);
  const who = isObject(user) ? user : application;
  return isObject(who) ? String(who.displayName ?? '') : '';
}
