import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { Incident } from '../../../incidents/records.ts';
import { workplaceOn } from '../../../workplace/workplace.ts';
import { stepEntry } from '../../log/case-log.ts';
import { excludedFromCase, handles } from '../../notifications/excluded-from-case.ts';
import type { TaskState } from '../case-task.ts';
import { movedTask } from '../case-task.ts';
import { CaseTask } from '../records.ts';

const steps = { open: 'taskReopened', done: 'taskDone', dropped: 'taskDropped' } as const;

/**
 * A task is done, opened again, or dropped by the DBR. Its owner says so, or the DBR. Doing it twice is one step.
 * @throws Refusal `unknownTask` for somebody else's and for one of a case that is about whoever asks, `notAllowed` when
 * an owner would drop it, `changedMeanwhile`
 */
export async function moveCaseTask(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { task, state }: { task: string; state: TaskState },
): Promise<Stored<CaseTask>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const current = await records.fetch(CaseTask, task);
  const incident = current && (await records.fetch(Incident, current.record.incident));
  if (!current || !incident) throw new Refusal('unknownTask');
  const isHandler = handles(ports, actor, incident.record);
  const owns =
    workplace.mainOf(current.record.owner) === actor.person.id &&
    !excludedFromCase({ records, workplace }, incident.record)(actor.person.id);
  if (!isHandler && !owns) throw new Refusal('unknownTask');
  if (!isHandler && (state === 'dropped' || current.record.state === 'dropped')) throw new Refusal('notAllowed');
  if (current.record.state === state) return current;
  try {
    const stored = await records.update(CaseTask, current, movedTask(current.record, state, actor.person, now));
    followUps.caseLog(stepEntry(steps[state], incident, actor.person, now, undefined, stored.mark));
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(CaseTask, task);
    if (after?.record.state !== state) throw error;
    // The quicker of the two, perhaps the same person, writes the line.
    return after;
  }
}
