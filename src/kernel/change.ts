import { Refusal, type RefusalCode, unlessChanged } from '../core/refusal.ts';
import { sameRow } from '../core/same-row.ts';
import type { Stored } from '../core/stored.ts';
import type { Context } from './context.ts';
import type { BaseRecord, RecordDefinition, RecordOf } from './record.ts';

/** What somebody wants of a row they had before the eyes. */
interface Wish<Before, Row> {
  /** The row as it was fetched a moment ago, where it had to be looked at first; left out, it is fetched. */
  read?: Stored<Row> | undefined;
  /** Version that was seen, 0 for none. Left out, the row is changed whatever it says now. */
  seen?: number;
  /**
   * The row as it is wanted, of how it stands now: a pure rule, which throws what is in the way. It says a state and
   * never a step, so that a repeat wants what is there already.
   */
  to(before: Before, stored: Stored<Row> | undefined): Row;
  /** How often a lost race is begun anew, as if the press had come after the other; else it is `changedMeanwhile`. */
  again?: number;
  /** Written also where the row would say the same, since another row says why; not where `to` gives back `before`. */
  anew?: boolean;
  /** What a refused person is shown of the row as it stands now. */
  shows?(now: Row | undefined): Readonly<Record<string, unknown>>;
}

/**
 * Changes a row as SharePoint has it now. What stands as wanted is the first answer, and nothing is written; after a lost
 * race the row is read again and asked once more.
 * @param wish.unknown the refusal where there is no such row; without it, the row is made
 * @throws Refusal `unknown`, `changedMeanwhile` with what stands now, and what `to` throws
 */
export async function change<R extends RecordDefinition>(
  context: Context,
  record: R,
  key: string,
  wish:
    | (Wish<RecordOf<R>, RecordOf<R>> & { unknown: RefusalCode })
    | (Wish<RecordOf<R> | undefined, RecordOf<R>> & { unknown?: undefined }),
): Promise<Stored<RecordOf<R>>> {
  const { records } = context;
  const before = wish.read ?? (await records.fetch(record, key));
  if (!before && wish.unknown) throw new Refusal(wish.unknown);
  // Where an unknown row is refused there is one by now.
  const wanted = wish.to(before?.record as RecordOf<R>, before);
  const isThere = before && (wanted === before.record || (!wish.anew && sameRow(before.record, wanted)));
  if (isThere) return stands(context, record, before);
  if (wish.seen !== undefined && (before?.mark.version ?? 0) !== wish.seen) throw changed(wish, before);
  const stored = await put(context, record, before, wanted);
  if (stored) return write(context, record, stored);
  if (wish.again) return change(context, record, key, { ...wish, read: undefined, again: wish.again - 1 });
  const newer = await records.fetch(record, key);
  if (newer && isWanted(newer, wish.to)) return stands(context, record, newer);
  throw changed(wish, newer);
}

/** The row in its place; nothing where somebody else was quicker. */
async function put<R extends RecordDefinition>(
  context: Context,
  record: R,
  before: Stored<RecordOf<R>> | undefined,
  wanted: RecordOf<R>,
): Promise<Stored<RecordOf<R>> | undefined> {
  const { records } = context;
  const action = context.auditedAs(record, wanted);
  if (before) return (await records.update(record, before, wanted, action).catch(unlessChanged)) ?? undefined;
  const { existed, ...stored } = await records.create(record, wanted, action);
  return existed ? undefined : stored;
}

/**
 * Stores a new row under its key. The same again is the first answer.
 * @param same whether a row that has the key is what was wanted; equal but for the moment, when left out
 * @throws Refusal `changedMeanwhile` when the key has another row
 */
export async function create<R extends RecordDefinition>(
  context: Context,
  record: R,
  row: RecordOf<R>,
  {
    same = sameRow,
    shows,
  }: { same?: (one: RecordOf<R>, other: RecordOf<R>) => boolean } & Pick<Wish<never, RecordOf<R>>, 'shows'> = {},
): Promise<Stored<RecordOf<R>>> {
  const { existed, ...stored } = await context.records.create(record, row, context.auditedAs(record, row));
  if (!existed) return write(context, record, stored);
  if (!same(stored.record, row)) throw changed({ shows }, stored);
  return stands(context, record, stored);
}

/** A row another wish has come to may be in the way of this one: then it is not as wanted. */
function isWanted<T extends BaseRecord>(newer: Stored<T>, to: (before: T, stored: Stored<T>) => T): boolean {
  try {
    return sameRow(newer.record, to(newer.record, newer));
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function write<S extends Stored<BaseRecord>>(context: Context, record: RecordDefinition, stored: S): S {
  context.written(record, stored);
  return stands(context, record, stored);
}

function stands<S extends Stored<BaseRecord>>(context: Context, record: RecordDefinition, stored: S): S {
  context.stands(record, stored);
  return stored;
}

function changed<T>({ shows }: Pick<Wish<never, T>, 'shows'>, stored: Stored<T> | undefined): Refusal {
  return new Refusal('changedMeanwhile', shows?.(stored?.record) ?? {});
}
