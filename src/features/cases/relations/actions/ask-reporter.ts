import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseNotification, Reporter } from '../../../incidents/breach-records.ts';
import { reporterKey } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { toReporter } from '../../../incidents/reporter-pseudonyms.ts';
import { stepEntry } from '../../log/case-log.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { caseMessage, messageKey } from '../case-message.ts';
import { CaseMessage } from '../records.ts';

/**
 * The DBR asks whoever reported (domain.md 2.8). The reporter is told the number and reads the question in the tab.
 * @param input.nonce made by the page, so that a repeat is the same question
 * @throws Refusal `unknownIncident`, `incidentClosed`, `unknownPerson` when the reporter's name has been deleted
 */
export async function askReporter(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, nonce, text }: { key: string; nonce: string; text: string },
): Promise<Stored<CaseMessage>> {
  const { records, clock, followUps } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const { status } = current.record;
  if (status === 'closed' || status === 'openedInError') throw new Refusal('incidentClosed');
  if (!records.find(Reporter, reporterKey(key))) throw new Refusal('unknownPerson');
  const now = clock.now();
  const question = caseMessage(current, { key: messageKey(nonce), kind: 'asked', text }, actor.person, now);
  const { existed: _, ...stored } = await records.create(CaseMessage, question);
  if (stored.record.incident !== key || stored.record.kind !== 'asked') throw new Refusal('unknownIncident');
  await records.create(CaseNotification, caseNotification(toReporter, current, `asked-${nonce}`, now));
  followUps.caseLog(stepEntry('asked', current, actor.person, stored.record.at, undefined, stored.mark));
  followUps.tellOfCases();
  return stored;
}
