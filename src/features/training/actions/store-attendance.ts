import { change, create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { saveAll } from '../../workplace/actions/save-all.ts';
import { type Attended, attendanceOf, attendedAgain } from '../attendance.ts';
import { Attendance } from '../records.ts';

/** Stores attendance; many travel together in one request. What stands already is left as it is. */
export async function storeAttendance(
  context: Context,
  attended: readonly Attended[],
  said: Pick<Attendance, 'how' | 'batch'>,
  byName: string = context.actor.person.name,
): Promise<void> {
  const { actor, clock } = context;
  const now = clock.now();
  const rows = attended.map((one) => attendanceOf(one, said, { id: actor.person.id, name: byName }, now));
  await saveAll(
    rows.map((wanted) => async () => {
      const { record } = await create(context, Attendance, wanted, { same: () => true });
      if (record.withdrawnAt === undefined) return;
      const to = (before: Attendance | undefined) => attendedAgain(before, wanted);
      await change(context, Attendance, wanted.key, { to, again: 1 });
    }),
  );
}
