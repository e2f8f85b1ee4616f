import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { saveAll } from '../../workplace/actions/save-all.ts';
import { mayUndo, withdrawnFrom } from '../attendance.ts';
import { Attendance } from '../records.ts';
import { planningAll, recording } from '../roles.ts';

/**
 * What was recorded together is taken back together, within thirty days; the rows stay, as taken back. Repeating it gives
 * the same, also when it stopped half-way.
 * @throws Refusal `unknownAttendance` for one that is not there or is not the actor's to take back
 */
export const undoAttendance = action({
  summary: 'Takes back attendance that was recorded together',
  roles: recording,
  input: z.strictObject({ batch: z.string().regex(/^[0-9a-f]{24}$/) }),
  output: z.strictObject({ batch: z.string(), undone: z.int() }),
  run: async (context, { batch }) => {
    const { actor, clock, records } = context;
    const now = clock.now();
    const rows = records.all(Attendance, { batch });
    const isPlanner = isAny(actor.roles, planningAll);
    const isTheirs = rows.every(({ record }) => mayUndo(record, actor.person.id, isPlanner, dayOf(now)));
    if (rows.length === 0 || !isTheirs) throw new Refusal('unknownAttendance');
    const to = (before: Attendance) => withdrawnFrom(before, batch, actor.person.id, now);
    await saveAll(
      rows.map(({ record: { key } }) => async () => {
        const read = await records.fetch(Attendance, key);
        // One somebody has deleted by hand keeps none of the others.
        if (read) await change(context, Attendance, key, { unknown: 'unknownAttendance', read, to, again: 1 });
      }),
    );
    return { batch, undone: rows.length };
  },
});
