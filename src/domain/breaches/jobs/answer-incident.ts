import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { deedEntry } from '../case-log.ts';
import type { Incident } from '../incident.ts';
import { reporterKey } from '../incident.ts';
import type { Answers } from '../report.ts';
import { answeredIncident, isAnswerable } from '../report.ts';

/**
 * The reporter says more about a report, or corrects it (domain.md 2.7), until the DBR has assessed it. The row is read
 * from SharePoint first, since another server, or the DBR, may have changed it in the meantime.
 * @throws Refusal `unknownIncident` for a report of somebody else's, `incidentAssessed` when it is too late,
 * `changedMeanwhile` when somebody changed it in the same moment
 */
export async function answerIncident(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: Answers & { key: string },
): Promise<Stored<Incident>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const { mainOf } = workplaceOn(ports, dayOf(now));
  const { key, ...said } = input;
  const [current, reporter] = await Promise.all([
    records.fetch('incident', key),
    records.fetch('reporter', reporterKey(key)),
  ]);
  if (!current || !reporter || mainOf(reporter.record.person) !== actor.person.id) throw new Refusal('unknownIncident');
  if (!isAnswerable(current.record)) throw new Refusal('incidentAssessed');
  const next = answeredIncident(current.record, said, actor.person, now);
  const stored = await records.update('incident', current, next);
  followUps.caseLog(deedEntry('answered', stored, actor.person, now));
  return stored;
}
