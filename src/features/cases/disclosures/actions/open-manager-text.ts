import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { Reporter } from '../../../incidents/breach-records.ts';
import { reporterKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { managerQuestion } from '../manager-question.ts';
import { textEntry } from '../manager-text.ts';
import { isForManager } from '../manager-to-tell.ts';
import { ManagerText } from '../records.ts';

/**
 * The manager opens a text: from here on it cannot be taken back, and the log says so. Opening it again is no new step.
 * @throws Refusal `unknownManagerText` when there is none for the manager, or the report is about the manager;
 * `changedMeanwhile` when the DBR takes it back in the same moment
 */
export async function openManagerText(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<ManagerText>> {
  const { records, clock, followUps } = ports;
  const before = await records.fetch(ManagerText, key);
  const incident = before && (await records.fetch(Incident, before.record.incident));
  const reporter = incident && records.find(Reporter, reporterKey(incident.record.key))?.record;
  const question = incident && managerQuestion(ports, incident.record, reporter, dayOf(clock.now()));
  if (!before || !question || !isForManager(before.record, question, actor.person.id)) {
    throw new Refusal('unknownManagerText');
  }
  if (before.record.openedAt !== undefined) return before;
  const now = clock.now();
  const opened = { ...before.record, openedAt: now, actor: actor.person.id, at: now };
  const stored = await records.update(ManagerText, before, opened);
  followUps.caseLog(textEntry('textOpened', stored, actor.person, now));
  return stored;
}
