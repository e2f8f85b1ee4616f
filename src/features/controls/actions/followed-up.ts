import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { ControlResult } from '../records.ts';

/**
 * How a finding was followed up (S113), or that it is not done after all.
 * @param note nothing opens it again
 * @param may whether the one who says it may, of the row as it stands
 * @throws Refusal `unknownControl`, also where nothing is to be followed up, `notAllowed`, `changedMeanwhile`
 */
export async function followedUp(
  context: Context,
  stored: Stored<ControlResult>,
  { seen, note }: { seen: number; note: string | undefined },
  may: (result: ControlResult) => boolean,
): Promise<{ key: string; version: number }> {
  const { actor, clock } = context;
  const at = clock.now();
  const { record, mark } = await change(context, ControlResult, stored.record.key, {
    read: stored,
    seen,
    unknown: 'unknownControl',
    to: (before) => {
      if (!may(before)) throw new Refusal('notAllowed');
      if (before.outcome !== 'findings' || before.followUp === undefined) throw new Refusal('unknownControl');
      const isSame = before.followUpNote === note && (before.followUpDoneOn === undefined) === (note === undefined);
      if (isSame) return before;
      const followUpDoneOn = note === undefined ? undefined : dayOf(at);
      return { ...before, actor: actor.person.id, at, followUpDoneOn, followUpNote: note };
    },
    shows: (now) => ({ followUpDoneOn: now?.followUpDoneOn }),
  });
  return { key: record.key, version: mark.version };
}
