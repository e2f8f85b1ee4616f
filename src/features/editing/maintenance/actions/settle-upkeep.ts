import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { hasWords } from '../../../questions/question.ts';
import { maintenanceOn } from '../maintenance.ts';
import { afterStep, isDone, longestReason } from '../maintenance-task.ts';
import { reviewAgainOn } from '../next-review.ts';
import { maintenanceFaults } from '../occasion-faults.ts';
import { maintenanceFacts } from '../queries/maintenance-facts.ts';
import { UpkeepTask } from '../records.ts';
import { settling } from '../roles.ts';
import { answered, stored } from './answered.ts';

/** The task, and the version of its row that was seen; 0 where there was none. */
const about = { key: z.string().min(1).max(200), seen: z.int().min(0) };
const because = freeText(longestReason).refine(hasWords);

/**
 * An editor has looked a rule or page over and found nothing to change, puts it off with a reason, or opens the task
 * again (S2, S117, S118). A rule that was found right has its next review moved; a published version is frozen, so that
 * stands in the row (INV6). The same again writes nothing.
 * @throws Refusal `unknownUpkeep`, `upkeepInvalid` with everything in the way, `changedMeanwhile`
 */
export const settleUpkeep = action({
  summary: 'An editor found nothing to change, puts a task off with a reason, or opens it again',
  roles: settling,
  input: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('nothingToChange'), ...about, because }),
    z.strictObject({ outcome: z.literal('putOff'), ...about, until: z.iso.date(), because }),
    z.strictObject({ outcome: z.literal('reopen'), ...about }),
  ]),
  output: stored,
  run: async (context, { key, seen, ...step }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const today = dayOf(now);
    const mirrored = maintenanceFacts(context.reader());
    const others = mirrored.rows.filter((row) => row.key !== key);
    // What the row says now is asked of SharePoint: the mirror may be behind.
    const taskNow = (row?: UpkeepTask) =>
      maintenanceOn({ ...mirrored, rows: row ? [...others, row] : others }, today).find((one) => one.key === key);
    const to = (before?: UpkeepTask): UpkeepTask => {
      if (before && isDone(before, step)) return before;
      const task = taskNow(before);
      if (!task) throw new Refusal('unknownUpkeep');
      const faults = maintenanceFaults(task, step, today);
      if (faults.length > 0) throw new Refusal('upkeepInvalid', { faults });
      const rule = mirrored.rules.get(task.subject);
      return afterStep(task, step, rule && reviewAgainOn(rule, today), actor.person, now);
    };
    const shows = (row?: UpkeepTask) => ({ state: taskNow(row)?.state });
    return answered(await change(context, UpkeepTask, key, { seen, to, shows }));
  },
});
