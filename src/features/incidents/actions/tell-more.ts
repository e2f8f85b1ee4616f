import { guardMessage, openEnd } from '../../../core/cpr/cpr-split.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { caseNotification } from '../../cases/notifications/case-notification.ts';
import { recipientsOf } from '../../cases/notifications/recipients.ts';
import { caseMessage, messageKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { CaseNotification, Reporter } from '../breach-records.ts';
import { reporterKey } from '../incident.ts';
import { Incident } from '../records.ts';
import { theReporter } from '../reporter-pseudonyms.ts';
import { reportersWords } from '../reporters-words.ts';

/**
 * The reporter answers the DBR, or says more unasked, at any time and also when the case has been assessed or closed.
 * What was said before stands. The DBR, or the deputy, is told the number.
 * @param input.question the message that is answered; absent when the reporter adds something
 * @throws Refusal `unknownIncident` for a report of somebody else's, or a question of another case
 */
export async function tellMore(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, nonce, text, question }: { key: string; nonce: string; text: string; question?: string | undefined },
): Promise<Stored<CaseMessage>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const [current, reporter, asked] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(Reporter, reporterKey(key)),
    question === undefined ? undefined : records.fetch(CaseMessage, question),
  ]);
  if (!current || !reporter || !isAccountOf(actor.person.id, reporter.record.person, workplace.mainOf))
    throw new Refusal('unknownIncident');
  if (question !== undefined && (asked?.record.incident !== key || asked.record.kind !== 'asked'))
    throw new Refusal('unknownIncident');
  const kind = question === undefined ? 'added' : 'replied';
  // A CPR number may begin in what was said before (INV15).
  const guarded = guardMessage(openEnd(reportersWords(records, key)), text, asked?.record.text).text;
  const said = caseMessage(
    current,
    { key: messageKey(nonce), kind, text: guarded, answers: question },
    actor.person,
    now,
  );
  const { existed: _, ...stored } = await records.create(CaseMessage, said);
  if (stored.record.incident !== key || stored.record.kind !== kind) throw new Refusal('unknownIncident');
  const notifications = recipientsOf({ records, workplace, now }, current.record, actor.person.id, 'dpo').map((to) =>
    caseNotification(to, current, `${kind}-${nonce}`, now),
  );
  await Promise.all(notifications.map((notification) => records.create(CaseNotification, notification)));
  followUps.caseLog(stepEntry(kind, current, theReporter, stored.record.at, undefined, stored.mark));
  followUps.tellOfCases();
  return stored;
}
