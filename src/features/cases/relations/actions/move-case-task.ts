import { z } from 'zod';
import { dayOf, latestElsewhere } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { allRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { moment } from '../../../../kernel/shape.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { key } from '../../case-answer.ts';
import { Incident } from '../../incident/records.ts';
import { excludedFromCase, handles } from '../../notifications/queries/excluded-from-case.ts';
import { movedTask, taskStates } from '../case-task.ts';
import { CaseTask } from '../records.ts';
import { ownTask } from '../shapes.ts';
import { ownTask as shown } from '../shown.ts';

/** When a letter was sent, and to how many. */
const sent = z.strictObject({
  sentAt: moment,
  byDigitalPost: z.int().min(0).max(1_000_000),
  byPost: z.int().min(0).max(1_000_000),
});

/**
 * A task is done, opened again, or dropped by the DBR. Its owner says so, or the DBR.
 * @throws Refusal `unknownTask` for somebody else's and for one of a case that is about whoever asks, `notAllowed` when
 * an owner would drop it, `caseInvalid` for a letter nobody has said when and to how many it was sent, `changedMeanwhile`
 */
export const moveCaseTask = action({
  summary: 'A task is done, opened again, or dropped by the DBR',
  roles: allRoles,
  own: true,
  input: z.strictObject({ task: key, state: z.enum(taskStates), sent: sent.optional() }),
  output: ownTask,
  run: async (context, { task, state, sent }) => {
    const { records, clock, actor } = context;
    const now = clock.now();
    const workplace = workplaceOn(context, dayOf(now));
    const current = await records.fetch(CaseTask, task);
    const incident = current && (await records.fetch(Incident, current.record.incident));
    if (!current || !incident) throw new Refusal('unknownTask');
    const isHandler = handles(context, actor, incident.record);
    const owns =
      workplace.mainOf(current.record.owner) === actor.person.id &&
      !excludedFromCase({ records, workplace }, incident.record)(actor.person.id);
    if (!isHandler && !owns) throw new Refusal('unknownTask');
    if (!isHandler && (state === 'dropped' || current.record.state === 'dropped')) throw new Refusal('notAllowed');
    const isLetterDone = current.record.kind === 'sendLetter' && current.record.state !== 'done' && state === 'done';
    if (isLetterDone && (sent?.byDigitalPost ?? 0) + (sent?.byPost ?? 0) === 0)
      throw new Refusal('caseInvalid', { faults: ['sentUnsaid'] });
    if (sent && sent.sentAt > latestElsewhere(now)) throw new Refusal('caseInvalid', { faults: ['inTheFuture'] });
    const stored = await change(context, CaseTask, task, {
      unknown: 'unknownTask',
      read: current,
      to: (before) => (before.state === state ? before : movedTask(before, state, actor.person, now, sent)),
    });
    return shown(stored, workplace.today);
  },
});
