import { randomUUID } from 'node:crypto';
import { isObject, type JsonObject, parseObject } from '../../json.ts';
import { invalidRequest, Problem } from '../../problem.ts';
import type { Store } from '../../store.ts';
import type { ColumnRow, Facet } from './column-row.ts';
import { facets } from './column-row.ts';
import { refuseWrongIndex } from './column-rules.ts';

/** A list's columns in the order they were made. */
export function columnsOf(store: Store, list: string): readonly ColumnRow[] {
  return store.remembered(`list:${list}:columns`, () =>
    store
      .all<{ id: string; definition: string }>(
        'SELECT id, definition FROM list_column WHERE list = ? ORDER BY position',
        list,
      )
      .map((row) => columnFrom(row.id, parseObject(row.definition))),
  );
}

/**
 * Adds a column to a list.
 * @param body a columnDefinition
 * @param checked false for the columns a list is born with
 * @throws Problem 400 for a wrong facet, name or index, 409 for a taken name
 */
export function addColumn(store: Store, list: string, body: unknown, checked = true): ColumnRow {
  if (!isObject(body)) throw invalidRequest('Unable to determine type of provided column definition');
  const here = columnsOf(store, list);
  const asked =
    typeof body.name === 'string' && body.name !== '' ? body.name : internalName(String(body.displayName ?? ''));
  const name = checked ? besideBuiltIn(asked, here) : asked;
  const column = columnFrom(randomUUID(), complete(body, name));
  if (checked) {
    if (name === '') throw invalidRequest('A column needs a name');
    if (here.some((each) => each.name.toLowerCase() === name.toLowerCase())) {
      throw new Problem(409, 'nameAlreadyExists', `A column with the name '${name}' already exists`);
    }
    refuseWrongIndex(column, here);
  }
  store.run(
    'INSERT INTO list_column VALUES (?, ?, ?, ?)',
    list,
    column.id,
    here.length,
    JSON.stringify(column.definition),
  );
  store.forget(`list:${list}`);
  return column;
}

/** SharePoint does not refuse the name of a column every list has: it makes `Author` into `Author0`. */
function besideBuiltIn(name: string, here: readonly ColumnRow[]): string {
  const taken = (wanted: string) => here.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
  if (!taken(name)?.readOnly) return name;
  for (let number = 0; ; number += 1) if (!taken(`${name}${number}`)) return `${name}${number}`;
}

/** A columnDefinition as Graph answers it. */
export function columnBody(column: ColumnRow): JsonObject {
  return { ...column.definition, id: column.id };
}

/** Which type facets a columnDefinition carries. */
export function facetsIn(body: JsonObject): Facet[] {
  return facets.filter((facet) => body[facet] !== undefined && body[facet] !== null);
}

/** @throws Problem 400 when the definition has no facet or several */
export function columnFrom(id: string, definition: JsonObject): ColumnRow {
  const [facet = 'text', second] = facetsIn(definition);
  if (facetsIn(definition).length === 0 || second) {
    throw invalidRequest('Unable to determine type of provided column definition');
  }
  return {
    id,
    name: String(definition.name),
    facet,
    indexed: definition.indexed === true,
    unique: definition.enforceUniqueValues === true,
    hidden: definition.hidden === true,
    readOnly: definition.readOnly === true,
    definition,
  };
}

function complete(body: JsonObject, name: string): JsonObject {
  const whole: JsonObject = {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: name,
    enforceUniqueValues: false,
    hidden: false,
    indexed: false,
    readOnly: false,
    required: false,
    ...body,
    name,
  };
  if (isObject(whole.text)) {
    whole.text = { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, ...whole.text };
    if (whole.text.allowMultipleLines !== true && whole.text.maxLength === undefined)
      whole.text = { ...whole.text, maxLength: 255 };
  }
  return whole;
}

/** How SharePoint names a column that came with a display name only: other letters become `_x00e6_`. */
function internalName(displayName: string): string {
  return displayName
    .replace(/[^A-Za-z0-9_]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .slice(0, 32);
}
