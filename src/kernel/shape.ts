import { z } from 'zod';
import type { Column } from '../core/column.ts';
import type { RecordDefinition, RecordOf } from './record.ts';

/** A day as inputs and answers have it, `2026-12-01`, and a moment, UTC. */
export const day = z.iso.date();
export const moment = z.iso.datetime();

type ZodShape<T> = {
  [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>, Exclude<T[K], undefined>>>
    : z.ZodType<T[K], T[K]>;
};

/**
 * What a contract shows of a record: some of its columns, as the record's declaration has them.
 * @returns the fields of a `z.strictObject`
 */
export function shape<R extends RecordDefinition, const K extends Exclude<keyof RecordOf<R>, symbol | number>>(
  record: R,
  ...columns: readonly K[]
): ZodShape<Pick<RecordOf<R>, K>> {
  const own: Readonly<Record<string, (Column & { optional?: boolean }) | undefined>> = record.columns;
  const fields = columns.map((key) => {
    const type = typeOf(own[key]);
    return [key, own[key]?.optional ? type.optional() : type];
  });
  return Object.fromEntries(fields) as ZodShape<Pick<RecordOf<R>, K>>;
}

/** A base column is a text: its key, an id, a moment. */
function typeOf(column: Column | undefined): z.ZodType {
  switch (column?.kind) {
    case 'choice':
      return z.enum(Object.keys(column.choices));
    case 'set':
      return z.array(z.enum(Object.keys(column.choices)));
    case 'words':
      return z.array(z.string());
    case 'number':
      return z.number();
    case 'flag':
      return z.boolean();
    case 'day':
      return z.iso.date();
    case 'moment':
      return z.iso.datetime();
    default:
      return z.string();
  }
}
