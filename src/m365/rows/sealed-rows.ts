import { createHmac } from 'node:crypto';
import type { Column } from '../../core/column.ts';
import { baseColumns, type ListDefinition, type Sealing } from '../../kernel/record.ts';
import type { Kind } from '../../lists.ts';
import { lists } from '../../lists.ts';
import type { Fields } from './row.ts';
import { columnsOf } from './row.ts';
import { isSealedText, openText, type SealKey, type SealKeys, sealText, unread } from './sealed-text.ts';

type Stored = Readonly<Record<string, unknown>>;

/** Between records and rows: what SharePoint holds of a case about somebody who may open its lists. */
export interface RowSealer {
  /** The fields to store instead: what is open as it is, everything else sealed. */
  seal(kind: Kind, fields: Fields): Fields;
  /** The fields as they were before; where they cannot be read, the row says so and nothing else. */
  open(kind: Kind, fields: Stored): Stored;
  /** Every key the row may be stored under: its own, and the imprints of it. */
  keysOf(kind: Kind, key: string): readonly string[];
}

/** The newest declaration a server of this version can read: a sealed row is marked with it, so that an older one stops writing. */
export function readableSchema(kind: Kind): number {
  return lists[kind].schema + (sealingOf(kind) ? 1 : 0);
}

/** Names of the columns of a kind that are stored as they are when the row is sealed. */
export function openColumns(kind: Kind): ReadonlySet<string> {
  const { open = [] } = sealingOf(kind) ?? {};
  return new Set(columnsOf(kind).flatMap(([key, { name }]) => (open.includes(key) || key === 'at' ? [name] : [])));
}

export function openRowSealer(keys: SealKeys): RowSealer {
  const imprint = (kind: Kind, key: string, { id, key: secret }: SealKey) =>
    `forseglet:${id}:${createHmac('sha256', secret).update(`${lists[kind].name}\n${key}`).digest('hex').slice(0, 40)}`;

  return {
    seal: (kind, fields) => {
      const sealing = sealingOf(kind);
      if (!sealing) throw new RangeError(`${kind} has no row of a case`);
      const { columns, place } = about(kind);
      const own = String(fields[keyColumn]);
      const key = sealing.peopleInKey ? imprint(kind, own, keys.current) : own;
      const open = openColumns(kind);
      const hidden: Fields = {};
      const stored: Fields = {};
      for (const [name, column] of columns) {
        const value = fields[column.name] ?? null;
        if (open.has(column.name)) stored[column.name] = value;
        else if (column.kind === 'lines') stored[column.name] = textIn(value, place(key, column.name));
        else {
          stored[column.name] = nothing(sealing, name, column, fields);
          if (value !== null) hidden[column.name] = value;
        }
      }
      return {
        ...stored,
        [keyColumn]: key,
        [sealedColumn]: sealText(JSON.stringify(hidden), place(key, sealedColumn), keys.current),
        [baseColumns.schema.name]: readableSchema(kind),
      };
    },
    open: (kind, fields) => {
      const sealed = fields[sealedColumn];
      if (!sealingOf(kind) || typeof sealed !== 'string' || sealed === '') return fields;
      const { columns, place } = about(kind);
      const key = String(fields[keyColumn]);
      const hidden = openText(sealed, place(key, sealedColumn), keys);
      const isOpen = openColumns(kind);
      const opened: Record<string, unknown> = { ...fields };
      for (const [, { name, kind: holds }] of columns) {
        const value = fields[name];
        if (holds !== 'lines') {
          if (typeof hidden === 'object' && !isOpen.has(name)) delete opened[name];
        } else if (typeof value === 'string' && isSealedText(value)) {
          const read = openText(value, place(key, name), keys);
          opened[name] = typeof read === 'object' ? read.text : unread[read];
        }
      }
      if (typeof hidden !== 'object') return { ...opened, [sealedColumn]: 'lost' };
      return { ...opened, ...(JSON.parse(hidden.text) as Fields), [sealedColumn]: 'yes' };
    },
    keysOf: (kind, key) =>
      sealingOf(kind)?.peopleInKey ? [key, ...keys.all.map((one) => imprint(kind, key, one))] : [key],
  };

  function textIn(value: Fields[string], place: string): Fields[string] {
    return value === null ? null : sealText(String(value), place, keys.current);
  }
}

const keyColumn = baseColumns.key.name;
/** Internal name of the column with everything that is sealed but the texts of several lines. */
export const sealedColumn = lists.incident.columns.sealed.name;

function sealingOf(kind: Kind): Sealing | undefined {
  const definition: ListDefinition = lists[kind];
  return definition.sealing;
}

function about(kind: Kind) {
  return {
    columns: columnsOf(kind).filter(([, { name }]) => name !== sealedColumn),
    place: (key: string, column: string) => `${lists[kind].name}\n${key}\n${column}`,
  };
}

/** What stands in a column that says nothing. */
function nothing(
  sealing: Sealing,
  key: string,
  column: Column & { optional?: boolean },
  fields: Fields,
): Fields[string] {
  const at = String(fields[baseColumns.at.name]);
  const only = sealing.only?.[key];
  if (only !== undefined) {
    const word = wordOf(column, only);
    return String(fields[column.name] ?? '')
      .split('; ')
      .includes(word)
      ? word
      : null;
  }
  if (column.optional) return null;
  switch (column.kind) {
    case 'choice':
    case 'set':
      return wordOf(column, sealing.neutral?.[key] ?? '');
    case 'number':
      return 0;
    case 'flag':
      return false;
    case 'moment':
      return at;
    case 'day':
      return `${at.slice(0, 'YYYY-MM-DD'.length)}T12:00:00Z`;
    default:
      return 'Forseglet';
  }
}

function wordOf(column: Column, code: string): string {
  const word = 'choices' in column ? column.choices[code] : undefined;
  if (word === undefined) throw new RangeError(`${column.name} has no code "${code}"`);
  return word;
}
