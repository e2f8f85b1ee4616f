import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseNotification, Reporter } from '../../../incidents/breach-records.ts';
import { reporterKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { managerQuestion } from '../manager-question.ts';
import { releasedText, releaseFaults, textEntry } from '../manager-text.ts';
import { isExcluded } from '../manager-to-tell.ts';
import { ManagerText } from '../records.ts';

/**
 * The DBR lets the manager have the text (S85): after the reporter's yes, or when the time for a no is up, or with a
 * reason against a no. The manager is told by the number only. Repeating it is the same release.
 * @throws Refusal `unknownManagerText`, `nobodyToTell` when the report has turned out to be about the manager,
 * `managerTextInvalid` with what is in the way, `changedMeanwhile` when it is not as it was seen
 */
export async function releaseManagerText(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, reason }: { key: string; seen: number; reason?: string | undefined },
): Promise<Stored<ManagerText>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const before = await records.fetch(ManagerText, key);
  const incident = before && (await records.fetch(Incident, before.record.incident));
  if (!before || !incident || !handles(ports, actor, incident.record)) throw new Refusal('unknownManagerText');
  if (before.record.state === 'released') return before;
  const reporter = (await records.fetch(Reporter, reporterKey(incident.record.key)))?.record;
  const question = managerQuestion(ports, incident.record, reporter, dayOf(now));
  if (isExcluded(question, before.record.manager)) throw new Refusal('nobodyToTell');
  const faults = releaseFaults(before.record, reporter, reason, now);
  if (faults.length > 0) throw new Refusal('managerTextInvalid', { faults });
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile');
  const stored = await records.update(ManagerText, before, releasedText(before.record, reason, actor.person.id, now));
  const { manager, managerName, releaseReason } = stored.record;
  followUps.caseLog(textEntry('textReleased', stored, actor.person, now, releaseReason));
  const occasion = `text-released-${stored.mark.version}`;
  const to = { person: manager, name: managerName, as: 'manager' } as const;
  await records.create(CaseNotification, caseNotification(to, incident, occasion, now));
  followUps.tellOfCases();
  return stored;
}
