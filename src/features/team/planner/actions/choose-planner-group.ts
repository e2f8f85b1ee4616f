import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Setting, Unit } from '../../../workplace/records.ts';
import { groupChosen } from '../planner-group.ts';

/**
 * An editor chooses the Microsoft 365 group a centre's plans lie in; without one it is the group for all. Repeating it
 * gives the same.
 * @param input.seen version of the row the editor saw, 0 when there was none: two editors at once are told
 * @throws Refusal `settingInvalid` for what is no centre, `changedMeanwhile` with the group that stands
 */
export async function choosePlannerGroup(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  input: { centre: string; group: string; seen: number },
): Promise<Stored<Setting>> {
  const unit = records.find(Unit, input.centre)?.record;
  if (unit?.kind !== 'centre') throw new Refusal('settingInvalid', { setting: input.centre });
  const wanted = groupChosen(input.centre, input.group, person.id, clock.now());
  const before = await records.fetch(Setting, wanted.key);
  if ((before?.record.value ?? '') === wanted.value && before) return before;
  if ((before?.mark.version ?? 0) !== input.seen) {
    throw new Refusal('changedMeanwhile', { setting: wanted.setting, now: before?.record.value });
  }
  const { existed, ...stored } = before
    ? { existed: false, ...(await records.update(Setting, before, wanted)) }
    : await records.create(Setting, wanted);
  if (existed && stored.record.value !== wanted.value) {
    throw new Refusal('changedMeanwhile', { setting: wanted.setting, now: stored.record.value });
  }
  followUps.audit(auditOf('choosePlannerGroup', stored, stored.record.actor, stored.record.at));
  return stored;
}
