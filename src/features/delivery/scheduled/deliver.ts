import type { Moment } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import { sameRow } from '../../../core/same-row.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { RecordDefinition, RecordOf } from '../../../kernel/record.ts';
import type { Notice } from '../notifier.ts';

/** How rows of one kind are told. Those about a person keep to dosage and hours; those about a case go on until they arrive. */
export interface Policy<R extends RecordDefinition> {
  record: R;
  /** The row after a try. @param code Microsoft's, or `unwanted`, when it did not arrive */
  after(row: RecordOf<R>, code: string | undefined, now: Moment): RecordOf<R>;
  /** Asked before each try, where a notice may become wrong while Microsoft is busy. */
  isWanted?(row: RecordOf<R>): boolean;
  /** The row could not be written. Left out, only that another server was quicker is let pass. */
  failed?(error: unknown): void;
}

interface Addressed<R extends RecordDefinition> {
  row: Stored<RecordOf<R>>;
  to: string;
}

/**
 * Puts one notice before everybody the rows are for, and writes down what came of each.
 * @returns how many rows arrived
 */
export async function deliver<R extends RecordDefinition>(
  { records, notifier, clock }: Pick<Services, 'records' | 'notifier' | 'clock'>,
  { record, after, isWanted, failed = unlessChanged }: Policy<R>,
  notice: Notice,
  rows: readonly Addressed<R>[],
): Promise<number> {
  const people = [...new Set(rows.map(({ to }) => to))];
  const isAsked = (person: string) => rows.some(({ row, to }) => to === person && isWanted?.(row.record));
  const missed = await notifier.tell(notice, people, isWanted && isAsked);
  const now = clock.now();
  await Promise.all(
    rows.map(async ({ row, to }) => {
      const wanted = after(row.record, missed.get(to), now);
      if (!sameRow(row.record, wanted)) await records.update(record, row, wanted).catch(failed);
    }),
  );
  return rows.filter(({ to }) => !missed.has(to)).length;
}
