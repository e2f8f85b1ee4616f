import { textHash } from '../../../../core/content-hash.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import type { HrFault } from '../../hr-fault.ts';
import { planImport } from '../../imports/actions/plan-import.ts';
import { areManyEnds } from '../../imports/many-ends.ts';
import type { KeptBack, OurFile } from '../../imports/our-file.ts';
import type { Dropped } from '../../imports/suggested-columns.ts';
import { Employment } from '../../records.ts';
import { inListLines, writtenFaults } from '../fault-lines.ts';
import type { PreparedList } from '../prepared-list.ts';
import { IncomingList } from '../records.ts';
import { bringInList } from './bring-in-list.ts';

/** Where a list comes from: its key is the same each time, and different for two systems. */
export interface ListSource {
  key: string;
  source: IncomingList['source'];
}

/** What became of a list. */
export interface Received extends Pick<IncomingList, 'added' | 'changed' | 'ended' | 'unchanged' | 'current'> {
  state: 'done' | 'waiting' | 'left';
  /** Lines that change who leads whom, and wait for an editor. */
  waiting: number;
  faults: readonly (HrFault | KeptBack)[];
  /** Columns that were dropped before anything was read. */
  dropped: readonly Dropped[];
}

/**
 * A list of employments that comes by itself, read by the columns an editor has chosen by hand: the same rules as there.
 * Lines that change who leads whom wait for an editor, and so does the whole list where it ends more than one job in
 * twenty. The same list again writes nothing.
 * @throws Refusal `importByHandFirst` before the first import by hand; and as writing does: then the same list may be sent
 * again at once
 */
export async function receiveList(
  context: Context,
  { key, source }: ListSource,
  { ours, dropped }: PreparedList,
): Promise<Received> {
  const { records, actor, clock } = context;
  if (records.all(Employment).length === 0) throw new Refusal('importByHandFirst');
  const hash = textHash(ours.csv);
  const before = (await records.fetch(IncomingList, key))?.record;
  const plan = await planImport(context, ours.csv);
  const faults = inListLines(plan.faults, ours);
  const shrinks = areManyEnds(plan.ended, plan.current);
  const isLeft = before?.hash === hash && before.state === 'left';
  const state = !shrinks ? 'done' : isLeft ? 'left' : 'waiting';
  const unchanged = plan.employments.length - plan.added.length - plan.changed.length;
  const { ended, current } = plan;
  const whole = { added: plan.added.length, changed: plan.changed.length, waiting: 0 };
  const { added, changed, waiting } = shrinks ? whole : await bringInList(context, plan);
  const counts = { added, changed, ended, unchanged, current };
  const row: IncomingList = {
    ...{ key, source, state, hash, ...counts, faults: writtenFaults(faults) },
    ...{ actor: actor.person.id, at: clock.now() },
  };
  await note(context, row, ours);
  return { state, ...counts, waiting, faults, dropped };
}

/** The list of a source that waits is kept until it is answered, or until another takes its place. */
async function note(context: Context, row: IncomingList, { csv }: OurFile): Promise<void> {
  const { listFiles } = context;
  let wasWaiting = false;
  // Kept before anybody is asked about it.
  if (row.state === 'waiting') await listFiles.put(row.key, csv);
  await change(context, IncomingList, row.key, {
    again: 1,
    to: (before) => {
      wasWaiting = before?.state === 'waiting';
      return before?.hash === row.hash && before.state === row.state ? before : row;
    },
  });
  if (wasWaiting && row.state !== 'waiting') await listFiles.remove(row.key);
}
