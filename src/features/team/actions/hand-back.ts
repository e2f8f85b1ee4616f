import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { HandBack } from '../../workplace/hand-backs-records.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { Setting } from '../../workplace/records.ts';
import { handedBack, isHandedBack, isSettled, rejectionKey } from '../../workplace/rejected-assignment.ts';
import { staffOn, teamOf } from '../team.ts';

/**
 * *Ikke min medarbejder*: the manager says that somebody's job is not in their team (S28). The job goes to whoever is
 * next at once, HR is asked, and the reading is as it was. Repeating it gives the same; said again after it has ended, it
 * holds again.
 * @param input.job key of the employment
 * @throws Refusal `unknownPerson` for a job the actor does not lead; `handBackSettled` when HR has said that it is right;
 * `notAllowed` before the day from which managers may meet names (G8)
 */
export async function handBack(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { job: string },
): Promise<Stored<HandBack>> {
  const { records, clock, followUps } = ports;
  const { person } = actor;
  const now = clock.now();
  const today = dayOf(now);
  const settings = records.all(Setting).map(({ record }) => record);
  if (!personalViewsOn(settings, today).may) throw new Refusal('notAllowed');
  const before = await records.fetch(HandBack, rejectionKey(input.job, person.id));
  if (before && isHandedBack(before.record, today)) return before;

  const led = teamOf(staffOn(ports, today), person.id).flatMap(({ jobs }) => jobs);
  const job = led.find(({ key }) => key === input.job);
  if (!job) throw new Refusal('unknownPerson');
  if (before && isSettled(before.record, job)) throw new Refusal('handBackSettled');
  const wanted = handedBack(job, person, now);
  const { existed: _, ...stored } = before
    ? { existed: true, ...(await records.update(HandBack, before, wanted)) }
    : await records.create(HandBack, wanted);
  followUps.audit(auditOf('handBack', stored, stored.record.actor, stored.record.at));
  return stored;
}
