import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { nameEntry } from '../../cases/log/case-log.ts';
import { namedNotification } from '../../cases/notifications/named-notification.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { CaseEntry, CaseNotification, Reporter } from '../breach-records.ts';
import { isOpen, reporterKey } from '../incident.ts';
import { behalfOf } from '../named-colleague.ts';
import { type Behalf, madeFor } from '../on-behalf.ts';
import { Incident } from '../records.ts';
import { isAnswerable } from '../report.ts';
import { theReporter } from '../reporter-pseudonyms.ts';

/**
 * Whoever has reported says that it was for somebody else (domain.md C09): a colleague, who then has the report among
 * their own and may answer and is told the number, or a name.
 * @throws Refusal `unknownIncident` for a report of somebody else's, `unknownPerson`, `incidentAssessed`,
 * `incidentClosed`, `changedMeanwhile`
 */
export async function reportFor(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, ...said }: Behalf & { key: string },
): Promise<Stored<Incident>> {
  const { records, directory, clock, followUps } = ports;
  const now = clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const [current, reporter] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(Reporter, reporterKey(key)),
  ]);
  const isMine = reporter && isAccountOf(actor.person.id, reporter.record.person, workplace.mainOf);
  if (!current || !isMine) throw new Refusal('unknownIncident');
  if (!isAnswerable(current.record)) throw new Refusal(isOpen(current.record) ? 'incidentAssessed' : 'incidentClosed');
  const behalf = behalfOf(said, actor.person.id, directory, (account) => workplace.mainOf(account));
  const isSaid = ({ onBehalfOf, forPerson }: Reporter) =>
    onBehalfOf === behalf.onBehalfOf && forPerson === behalf.forPerson;
  const named = isSaid(reporter.record) ? undefined : await written(reporter);
  await tell();
  // At once: who had a part in it before is known by this line (`own-case-now.ts`).
  if (named) await records.create(CaseEntry, nameEntry('madeFor', current, named, theReporter, now));
  return current;

  /** @returns nothing where a quicker press of the same person has said so and writes the line */
  async function written(before: Stored<Reporter>): Promise<Stored<Reporter> | undefined> {
    try {
      return await records.update(Reporter, before, madeFor(before.record, behalf, actor.person.id, now));
    } catch (error) {
      unlessChanged(error);
      const after = await records.fetch(Reporter, reporterKey(key));
      if (!after || !isSaid(after.record)) throw error;
    }
  }

  /** Also where a server stopped before it was planned; what nobody repeats, `scheduled/case-questions.ts` plans. */
  async function tell(): Promise<void> {
    const notification = current && behalf.forPerson !== undefined && namedNotification(current, behalf.forPerson, now);
    if (!notification || records.find(CaseNotification, notification.key)) return;
    await records.create(CaseNotification, notification);
    followUps.tellOfCases();
  }
}
