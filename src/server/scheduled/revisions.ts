import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { nextEvaluation } from '../../domain/revisions/evaluation.ts';
import { revisionReminders } from '../../domain/revisions/revision-reminder.ts';
import { readSetting } from '../../domain/workplace/setting.ts';
import type { Kind } from '../../lists.ts';

export const revisionsName = 'revisions';

/**
 * Tells of what comes by itself around editions: a warning whose thirty days are nearly over, and the policy's evaluation
 * (S16, S70).
 * @returns how many it told
 */
export async function remindOfRevisions(ports: Pick<Ports, 'records' | 'followUps'>, now: Moment): Promise<number> {
  const all = <K extends Kind>(kind: K) => ports.records.all(kind).map(({ record }) => record);
  const revisions = all('revision');
  const chosen = readSetting('nextPeriodicEvaluation', all('setting'));
  const evaluation = nextEvaluation(revisions, chosen, dayOf(now));
  const due = revisionReminders(revisions, evaluation, all('appointment'), now);
  const fresh = due.filter(({ key }) => !ports.records.find('notification', key));
  for (const notification of fresh) ports.followUps.tell(notification);
  return fresh.length;
}
