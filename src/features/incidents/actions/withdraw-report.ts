import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { caseNotification } from '../../cases/notifications/case-notification.ts';
import { recipientsOf } from '../../cases/notifications/recipients.ts';
import { caseMessage, withdrawalKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { CaseNotification, Reporter } from '../breach-records.ts';
import { isOpen, reporterKey } from '../incident.ts';
import { Incident } from '../records.ts';
import { theReporter } from '../reporter-pseudonyms.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>;

/**
 * *Det var en fejl*: the reporter wishes the report away, or takes the wish back. Nothing is deleted: the DBR reads the
 * wish and says whether the case was opened in error (C15).
 * @param input.undo takes the wish back
 * @throws Refusal `unknownIncident` for a report of somebody else's, `incidentClosed` when there is nothing to
 *   withdraw,
 * `changedMeanwhile`
 */
export async function withdrawReport(
  ports: Needs,
  actor: Actor,
  { key, text, undo }: { key: string; text: string; undo: boolean },
): Promise<Stored<CaseMessage> | undefined> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const [current, reporter, before] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(Reporter, reporterKey(key)),
    records.fetch(CaseMessage, withdrawalKey(key)),
  ]);
  if (!current || !reporter || !isAccountOf(actor.person.id, reporter.record.person, workplace.mainOf))
    throw new Refusal('unknownIncident');
  if (!isOpen(current.record)) throw new Refusal('incidentClosed');
  const isWished = before !== undefined && before.record.undoneAt === undefined;
  if (isWished !== undo) return before;
  const wish = caseMessage(current, { key: withdrawalKey(key), kind: 'withdrawn', text }, actor.person, now);
  const stored = await kept(ports, before, undo && before ? { ...before.record, undoneAt: now } : wish);
  const what = undo ? 'withdrawalUndone' : 'withdrawalWished';
  const occasion = `${what}-${stored.mark.version}`;
  const told = recipientsOf({ records, workplace, now }, current.record, actor.person.id, 'dpo');
  await Promise.all(told.map((to) => records.create(CaseNotification, caseNotification(to, current, occasion, now))));
  followUps.caseLog(stepEntry(what, current, theReporter, now, undefined, stored.mark));
  followUps.tellOfCases();
  return stored;
}

async function kept(
  { records }: Needs,
  before: Stored<CaseMessage> | undefined,
  wish: CaseMessage,
): Promise<Stored<CaseMessage>> {
  if (before) return records.update(CaseMessage, before, wish);
  const { existed: _, ...stored } = await records.create(CaseMessage, wish);
  return stored;
}
