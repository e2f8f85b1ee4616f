import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseNotification, Reporter } from '../../../incidents/breach-records.ts';
import { reporterKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { toReporter } from '../../../incidents/reporter-pseudonyms.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import type { HandOverSaid } from '../hand-over.ts';
import { handOverEntry, handOverFaults, handOverOf, isForReporter } from '../hand-over.ts';
import { HandOver } from '../records.ts';

/**
 * The DBR writes down that facts were handed over, on which basis and to whom (S110). The reporter, when it is about the
 * reporter, is told by the number and reads it among the own reports.
 * @param input.nonce made by the form, so that pressing twice is one act
 * @throws Refusal `unknownIncident`, `managerTextInvalid` when neither the notification nor a reason is written
 */
export async function handOverFacts(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, ...said }: HandOverSaid & { key: string },
): Promise<Stored<HandOver>> {
  const { records, clock, followUps } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const faults = handOverFaults(said);
  if (faults.length > 0) throw new Refusal('managerTextInvalid', { faults });
  const now = clock.now();
  const { existed, ...stored } = await records.create(HandOver, handOverOf(said, current, actor.person, now));
  if (stored.record.incident !== key) throw new Refusal('unknownIncident');
  followUps.caseLog(handOverEntry(stored.record));
  const reporter = records.find(Reporter, reporterKey(key))?.record;
  if (!existed && reporter && isForReporter(stored.record)) {
    await records.create(CaseNotification, caseNotification(toReporter, current, `handed-over-${stored.mark.id}`, now));
    followUps.tellOfCases();
  }
  return stored;
}
