import { addDays, dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { changedPreference, wishesTheSame } from '../changed-preference.ts';
import { preferenceKey } from '../preference.ts';
import { Preference } from '../records.ts';

/**
 * *Husk mig i morgen*: nothing is told before tomorrow, and then one digest of what still waits. Repeating on the same
 * day gives the same; `on: false` takes it back. No audit entry, as for the hours.
 * @throws Refusal `changedMeanwhile` when another of the person's windows saved something else in the same moment
 */
export async function remindTomorrow(
  { records, clock }: Pick<Ports, 'records' | 'clock'>,
  actor: Actor,
  input: { on: boolean },
): Promise<Stored<Preference>> {
  const now = clock.now();
  const person = actor.person.id;
  const snoozedUntil = input.on ? addDays(dayOf(now), 1) : undefined;
  const before = await records.fetch(Preference, preferenceKey(person));
  const wanted = changedPreference(before?.record, { snoozedUntil }, person, now);
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
