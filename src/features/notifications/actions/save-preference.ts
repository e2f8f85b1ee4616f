import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { changedPreference, wishesTheSame } from '../changed-preference.ts';
import type { Hours } from '../preference.ts';
import { areHours, preferenceKey, weekdays } from '../preference.ts';
import { Preference } from '../records.ts';

/**
 * Somebody says when to be written to. It is nobody's business but their own: the row says when it was changed, and no
 * audit entry is written.
 * @param input.toHour before `fromHour`: on the next morning, for those who work at night
 * @throws Refusal `hoursInvalid` when from and to are the same hour, `changedMeanwhile` when another of the person's
 * windows saved something else in the same moment
 */
export async function savePreference(
  { records, clock }: Pick<Ports, 'records' | 'clock'>,
  actor: Actor,
  input: Hours,
): Promise<Stored<Preference>> {
  const { fromHour, toHour, holidays } = input;
  const hours: Hours = { days: weekdays.filter((day) => input.days.includes(day)), fromHour, toHour, holidays };
  if (!areHours(hours)) throw new Refusal('hoursInvalid', { fromHour, toHour });

  const person = actor.person.id;
  const before = await records.fetch(Preference, preferenceKey(person));
  const wanted = changedPreference(before?.record, hours, person, clock.now());
  if (before && wishesTheSame(before.record, wanted)) return before;
  const write = before ? records.update(Preference, before, wanted) : records.create(Preference, wanted);
  const { record, mark } = await write.catch(async (refusal) => {
    const latest = await records.fetch(Preference, wanted.key);
    if (latest && wishesTheSame(latest.record, wanted)) return latest;
    throw refusal;
  });
  if (!wishesTheSame(record, wanted)) throw new Refusal('changedMeanwhile');
  return { record, mark };
}
