import { guardText } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { ReadingChoice } from '../../handbook/tailoring-records.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { Setting } from '../../workplace/records.ts';
import { effectOf } from '../choice-effect.ts';
import type { Choosing } from '../choosing.ts';
import { choiceFaults, choiceOf, concernedBy, isWithin, reachOf } from '../choosing.ts';
import { planIn } from '../plan-in.ts';
import { staffOn } from '../team.ts';

/**
 * A manager adds a rule or a pack to what their people read, or takes one off, with a sentence why (S82, S87, G6). It is
 * in force from today until a day within a year, and ends by itself. Repeating it on the same day gives the same
 * choice; one that was taken back is in force again.
 * @throws Refusal `choiceInvalid` with everything in the way: what is locked, what nobody has, what is not the manager's
 */
export async function chooseReading(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  asked: Choosing,
): Promise<Stored<ReadingChoice>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const staff = staffOn(ports, today);
  const settings = records.all(Setting).map(({ record }) => record);
  if (asked.person !== undefined && !personalViewsOn(settings, today).may) throw invalid('notYours');
  if (!isWithin(reachOf(staff, actor.person.id), asked)) throw invalid('notYours');
  const choice = choiceOf({ ...asked, because: guardText(asked.because.trim()).text }, actor.person, now);
  const before = await records.fetch(ReadingChoice, choice.key);
  if (before && isInForce(before.record)) return before;

  const plan = planIn(records);
  const effect = effectOf(plan, choice, concernedBy({ records, plan }, staff, choice));
  const faults = choiceFaults(plan, asked, effect, today);
  if (faults.length > 0) throw invalid(...faults);
  const { existed: _, ...stored } = before
    ? { existed: true, ...(await records.update(ReadingChoice, before, choice)) }
    : await records.create(ReadingChoice, choice);
  followUps.audit(auditOf('chooseReading', stored, stored.record.actor, stored.record.at));
  return stored;
}

/** What is taken back ends on the day before it began. */
function isInForce({ from, to }: ReadingChoice): boolean {
  return to === undefined || to >= from;
}

function invalid(...faults: readonly string[]): Refusal {
  return new Refusal('choiceInvalid', { faults });
}
