import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import type { RecordDefinition } from '../../../../kernel/record.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import { Setting } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { isHere } from '../../../workplace/workplace.ts';
import { staffOn, teamOf } from '../../team.ts';
import type { DelegatedTask } from '../delegation.ts';
import { delegationFaults, delegationKey, delegationOf, isDelegated, isReviewYear, mayPerform } from '../delegation.ts';
import { editionsToConvey } from '../edition.ts';
import { Delegation } from '../records.ts';

/**
 * A manager has a named person do a task until a day (S72, S79): the manager still answers for it, and it ends by itself.
 * Naming somebody else takes the first one's place. Repeating it gives the same.
 * @throws Refusal `unknownPerson` for somebody who is not here; `delegationInvalid` with everything in the way;
 * `unknownEdition` when there is nothing of it to tell
 */
export async function delegateTask(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  { person }: Actor,
  asked: { task: DelegatedTask; about: string; performer: string; until: Day },
): Promise<Stored<Delegation>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const staff = staffOn(ports, today);
  const performer = staff.person(staff.mainOf(asked.performer));
  if (!performer || !isHere(staff, performer.id)) throw new Refusal('unknownPerson');
  const wish = { isOneself: staff.countsAsOne(performer.id, person.id), until: asked.until };
  const isOtherYear = asked.task === 'holdReview' && !isReviewYear(asked.about, today);
  const faults = [
    ...delegationFaults(wish, teamOf(staff, person.id).length > 0, today),
    ...(isOtherYear ? ['otherYear' as const] : []),
  ];
  if (faults.length > 0) throw new Refusal('delegationInvalid', { faults });
  if (asked.task === 'conveyVersion' && !isToBeTold(records, asked.about, today)) throw new Refusal('unknownEdition');

  const before = await records.fetch(Delegation, delegationKey(person.id, asked.task, asked.about));
  const wanted = delegationOf(asked, person, performer, firstDay(before?.record, performer.id, today), now);
  if (before && isSame(before.record, wanted, today)) return before;
  const { existed, ...stored } = before
    ? { existed: false, ...(await records.update(Delegation, before, wanted)) }
    : await records.create(Delegation, wanted);
  if (!existed) followUps.audit(auditOf('delegateTask', stored, stored.record.actor, stored.record.at));
  return stored;
}

/** What they do already they have done since they were asked: a longer time does not make it begin anew. */
function firstDay(before: Delegation | undefined, performer: string, today: Day): Day {
  return before && mayPerform(before, performer, today) ? before.from : today;
}

function isToBeTold(records: Ports['records'], decision: string, today: Day): boolean {
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  const handbook = { rules: rulesOf(all(RuleVersion)), pages: all(Page), decisions: all(Decision) };
  const days = readSetting('daysToConvey', all(Setting));
  return editionsToConvey(handbook, days, today).some((edition) => edition.decision === decision);
}

function isSame(before: Delegation, wanted: Delegation, today: Day): boolean {
  return isDelegated(before, today) && before.performer === wanted.performer && before.until === wanted.until;
}
