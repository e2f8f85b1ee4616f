import type { Day } from '../../../core/dates.ts';
import { addDays, addMonths, dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { staffOn } from '../../team/team.ts';
import { Setting } from '../../workplace/records.ts';
import { ledOrRefusal } from '../access-people.ts';
import { briefingDeputyKey, deputyMonths } from '../briefing-deputy.ts';
import { BriefingDeputy } from '../records.ts';

/**
 * The manager names somebody in the team to brief newcomers, until a day (G1); naming them again moves the day, and
 * without a day it ends at once. Repeating it gives the same answer.
 * @param input.until the last day; absent to end it
 * @throws Refusal `unknownPerson` for somebody the actor does not lead or without an open account; `clearanceInvalid`
 * for a day that has passed or lies too far ahead; `notAllowed` before managers may meet names (G8)
 */
export async function nameBriefingDeputy(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { person: string; until?: Day | undefined },
): Promise<Stored<BriefingDeputy>> {
  const { records, directory, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const settings = records.all(Setting).map(({ record }) => record);
  const { person } = ledOrRefusal(staffOn(ports, today), actor.person.id, input.person, settings);
  const until = input.until ?? addDays(today, -1);
  if (input.until !== undefined && until < today) throw new Refusal('clearanceInvalid', { fault: 'passed' });
  if (until > addMonths(today, deputyMonths)) throw new Refusal('clearanceInvalid', { fault: 'farAhead' });
  const known = directory.person(person);
  if (input.until !== undefined && !known?.enabled) throw new Refusal('unknownPerson', { person });
  const wanted: BriefingDeputy = {
    key: briefingDeputyKey(actor.person.id, person),
    actor: actor.person.id,
    at: now,
    person,
    name: known?.name ?? '',
    manager: actor.person.id,
    managerName: actor.person.name,
    from: today,
    until,
  };
  const { existed, ...created } = await records.create(BriefingDeputy, wanted);
  if (existed && created.record.until === until) return created;
  const stored = existed ? await records.update(BriefingDeputy, created, wanted) : created;
  followUps.audit(auditOf('nameBriefingDeputy', stored, actor.person.id, now));
  return stored;
}
