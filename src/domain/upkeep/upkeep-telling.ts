import type { Moment } from '../dates.ts';
import { addDays, dayOf } from '../dates.ts';
import { weekOf } from '../telling/dosage.ts';
import type { Telling } from '../telling/telling.ts';
import { tellingKey } from '../telling/telling.ts';
import type { Appointment } from '../workplace/appointment.ts';
import { holds } from '../workplace/appointment.ts';
import type { Occasion } from './occasion.ts';
import { occasionKey, subjectsOf } from './occasion.ts';

/** What happened longer ago than this is no news. */
const newsDays = 14;

/**
 * Those who write the rules are told that something has happened that rules must be looked over for: once for each
 * occasion, in the number of rules, neither which nor what. Whoever noted it knows.
 */
export function occasionTellings(
  occasion: Occasion,
  appointments: readonly Appointment[],
  now: Moment,
): readonly Telling[] {
  const today = dayOf(now);
  const { withdrawnAt, openedAt, actor, key } = occasion;
  if (withdrawnAt !== undefined || dayOf(openedAt) < addDays(today, -newsDays)) return [];
  const editors = appointments.filter((one) => one.role === 'editor' && holds(one, today)).map(({ person }) => person);
  return [...new Set(editors)]
    .filter((person) => person !== actor)
    .map((person) => ({
      ...{ key: tellingKey(person, key.replace(/^occasion:/, 'upkeep-')), actor: 'system', at: now, what: 'upkeep' },
      ...{ count: subjectsOf(occasion).length, channel: 'feed', state: 'planned', week: weekOf(today), person },
    }));
}

/** Key of the occasion a telling is about; `undefined` for any other telling. */
export function occasionTold({ what, key }: Pick<Telling, 'what' | 'key'>): string | undefined {
  const nonce = /:upkeep-(.+)$/.exec(key)?.[1];
  return what !== 'upkeep' || nonce === undefined ? undefined : occasionKey(nonce);
}
