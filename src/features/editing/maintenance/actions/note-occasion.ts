import { guardText } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { maintenanceFacts } from '../maintenance-facts.ts';
import { occasionNotifications } from '../maintenance-notification.ts';
import { type OccasionSaid, occasionNoted } from '../occasion.ts';
import { occasionFaults } from '../occasion-faults.ts';
import { Occasion } from '../records.ts';

/**
 * *Lovændring* or *Organisationsændring*: something has happened that rules and pages are to be looked over for (S2,
 * S118). One row names it and all of them; the tasks are worked out from it. Editors are told once. CPR numbers are
 * stored masked (INV15). Repeating it with the same nonce gives the first record.
 * @throws Refusal `upkeepInvalid` with everything in the way
 */
export async function noteOccasion(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  said: OccasionSaid,
): Promise<Stored<Occasion>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const faults = occasionFaults(said, maintenanceFacts(ports), dayOf(now));
  if (faults.length > 0) throw new Refusal('upkeepInvalid', { faults });
  const { title, what, reference } = said;
  const free = (text: string) => guardText(text).text;
  const guarded: OccasionSaid = {
    ...{ ...said, title: free(title) },
    ...(what && { what: free(what) }),
    ...(reference && { reference: free(reference) }),
  };
  const { existed, ...stored } = await records.create(Occasion, occasionNoted(guarded, person, now));
  if (!existed) followUps.audit(auditOf('noteOccasion', stored, person.id, now));
  // Also on a repeat: a server may have stopped before it got to it.
  const editors = records.all(Appointment, { role: 'editor' }).map(({ record }) => record);
  for (const notification of occasionNotifications(stored.record, editors, now)) followUps.tell(notification);
  return stored;
}
