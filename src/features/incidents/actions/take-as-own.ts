import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { nameEntry } from '../../cases/log/case-log.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { Reporter } from '../breach-records.ts';
import { reporterKey } from '../incident.ts';
import { reporterRoleOf, takenAsOwn } from '../on-behalf.ts';
import { Incident } from '../records.ts';
import { oneOfThem } from '../reporter-pseudonyms.ts';

/**
 * Whoever a report was made for makes it their own: it was written from another's phone (C09). Who may, is who the
 * reporter named and a token proves; nothing else opens it. Doing it twice is one step.
 * @throws Refusal `unknownIncident` for anybody else, and where the report is about them; `changedMeanwhile`
 */
export async function takeAsOwn(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<Incident>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const isMe = (account: string) => workplace.mainOf(account) === actor.person.id;
  const [current, reporter] = await Promise.all([
    records.fetch(Incident, key),
    records.fetch(Reporter, reporterKey(key)),
  ]);
  const reporterRole = current && reporter && reporterRoleOf(reporter.record, current.record, actor.roles, isMe);
  if (!current || !reporter || !reporterRole) throw new Refusal('unknownIncident');
  if (reporterRole === 'reporter') return current;
  try {
    const own = await records.update(Reporter, reporter, takenAsOwn(reporter.record, actor.person, now));
    followUps.caseLog(nameEntry('takenAsOwn', current, own, oneOfThem(reporterRole), now));
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Reporter, reporterKey(key));
    // The quicker press of the same person writes the line.
    if (!after || reporterRoleOf(after.record, current.record, actor.roles, isMe) !== 'reporter') throw error;
  }
  return current;
}
