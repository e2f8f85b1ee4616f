import { wholeSeconds } from '../../clock.ts';
import { isObject, type Json, type JsonObject } from '../../json.ts';
import { invalidRequest } from '../../problem.ts';
import type { Store } from '../../store.ts';
import type { ColumnRow } from './column-row.ts';
import { columnsOf } from './column-store.ts';

const multiLineLimit = 1_000_000;

/**
 * The values a write leaves behind, rewritten as SharePoint does it: milliseconds dropped, empty text gone.
 * @param input internal column names with values; `null` empties a column
 * @returns the stored name of each column with its value, `null` where it becomes empty
 * @throws Problem 400 invalidRequest for an unknown or read-only name, or a value of the wrong kind
 */
export function storedFields(store: Store, list: string, input: JsonObject): JsonObject {
  const columns = columnsOf(store, list);
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(input)) {
    if (name.includes('@odata.')) continue;
    const column = columns.find((each) => each.name === name || (isReference(each) && `${each.name}LookupId` === name));
    if (!column || (isReference(column) && column.name === name))
      throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    result[name] = value === null || value === '' ? null : converted(column, value);
  }
  return result;
}

const isReference = ({ facet }: ColumnRow) => facet === 'lookup' || facet === 'personOrGroup';

function converted(column: ColumnRow, value: Json): Json {
  const settings = column.definition[column.facet];
  const options = isObject(settings) ? settings : {};
  switch (column.facet) {
    case 'text':
      return textValue(column, options, value);
    case 'choice':
      return options.displayAs === 'checkBoxes'
        ? choiceList(column, options, value)
        : choiceValue(column, options, value);
    case 'number':
      return numberValue(column, options, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrong(column);
      return value;
    case 'dateTime':
      return momentValue(column, value);
    case 'personOrGroup':
    case 'lookup':
      if (Array.isArray(value)) return value.map((each) => referenceValue(column, each));
      return referenceValue(column, value);
    default:
      throw invalidRequest(`Field '${column.name}' cannot be written`);
  }
}

function textValue(column: ColumnRow, options: JsonObject, value: Json): string {
  if (typeof value !== 'string') throw wrong(column);
  const limit = options.allowMultipleLines === true ? multiLineLimit : Math.min(Number(options.maxLength ?? 255), 255);
  if (value.length > limit)
    throw invalidRequest(`The value of field '${column.name}' is longer than ${limit} characters`);
  if (options.allowMultipleLines !== true && /[\r\n]/.test(value)) throw wrong(column);
  return value;
}

/** Stricter than Graph, which is not known to check: a word outside the choices is refused. */
function choiceValue(column: ColumnRow, options: JsonObject, value: Json): string {
  if (typeof value !== 'string') throw wrong(column);
  const choices = Array.isArray(options.choices) ? options.choices : [];
  if (options.allowTextEntry !== true && !choices.includes(value)) {
    throw invalidRequest(`The value of field '${column.name}' is not one of its choices`);
  }
  return value;
}

function choiceList(column: ColumnRow, options: JsonObject, value: Json): string[] {
  if (!Array.isArray(value)) throw wrong(column);
  return value.map((each) => choiceValue(column, options, each));
}

function numberValue(column: ColumnRow, options: JsonObject, value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(column);
  if (typeof options.minimum === 'number' && value < options.minimum) throw wrong(column);
  if (typeof options.maximum === 'number' && value > options.maximum) throw wrong(column);
  return value;
}

function momentValue(column: ColumnRow, value: Json): string {
  const ms = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) throw wrong(column);
  return wholeSeconds(ms);
}

function referenceValue(column: ColumnRow, value: Json): number {
  const id = Number(value);
  if (isObject(value) || !Number.isInteger(id) || id < 1) throw wrong(column);
  return id;
}

const wrong = (column: ColumnRow) => invalidRequest(`The value given for field '${column.name}' is of the wrong type`);
