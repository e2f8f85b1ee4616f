import type { Moment } from '../../../core/dates.ts';
import { sameRow } from '../../../core/same-row.ts';
import type { Employment } from '../records.ts';
import type { LeaderChange } from './leader-change.ts';
import type { HeldJob } from './records.ts';

/** A job that waits, as a list says it is. */
export function heldJob({ movedFrom: _, ...wanted }: Employment, { before, after }: LeaderChange): HeldJob {
  return { ...wanted, state: 'waiting', leaderBefore: before?.name, leaderAfter: after?.name };
}

/** The job itself, as whoever takes it in writes it. */
export function jobOf(
  { leaderBefore: _, leaderAfter: __, state: ___, answeredByName: ____, answeredAt: _____, ...job }: HeldJob,
  actor: string,
  at: Moment,
): Employment {
  return { ...job, actor, at };
}

/** Has an editor been asked about just this, and not taken it in? Then it is not asked again. */
export function isAsked(before: HeldJob | undefined, wanted: HeldJob): boolean {
  if (before?.state !== 'waiting' && before?.state !== 'left') return false;
  const { state: _, answeredByName: __, answeredAt: ___, actor: ____, ...asked } = before;
  const { state: _____, actor: ______, ...now } = wanted;
  return sameRow(asked, now);
}

/** An editor's answer. */
export function answeredHeldJob(
  before: HeldJob,
  state: 'taken' | 'left',
  by: { id: string; name: string },
  at: Moment,
): HeldJob {
  return { ...before, actor: by.id, at, state, answeredByName: by.name, answeredAt: at };
}
