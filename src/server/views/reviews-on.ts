import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { yearOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import type { Role } from '../../core/role.ts';
import { Review, ReviewYear } from '../../features/reviews/records.ts';
import { countsOf, reviewsOn as managersOn } from '../../features/reviews/reviews-on.ts';
import { staffOn, unitsLed } from '../../features/team/team.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import { Setting } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/** Who sees every manager; the others see themselves and those of the centres they lead. */
const overall: readonly Role[] = ['dpo', 'dpoDeputy', 'auditor', 'accountableExecutive'];

/**
 * 0, 1 or 2 of 2 as it was on a day, and the records that stand for it (S86, INV14). A day that is to come is today.
 * Whoever leads others meets their names from the day staff have been told of, and counts before (G8).
 */
export function reviewsOn(source: ViewSource, actor: Actor, query: { day?: Day | undefined }): ViewData<'reviewsOn'> {
  const { person, roles } = actor;
  const on = query.day !== undefined && query.day < source.today ? query.day : source.today;
  const seesAll = roles.some((role) => overall.includes(role));
  const led = new Set(seesAll ? [] : unitsLed(staffOn(source, source.today), person.id).map(({ unit }) => unit));
  const years = source.all(ReviewYear, { year: yearOf(on) });
  const own = years.filter(
    ({ manager, centre }) => seesAll || manager === person.id || (centre !== undefined && led.has(centre)),
  );
  const records = own.flatMap(({ manager }) => source.all(Review, { manager }));
  const managers = managersOn(own, records, on);
  const { may, from } = personalViewsOn(source.all(Setting), source.today);
  const named = seesAll || may ? managers : managers.filter(({ manager }) => manager === person.id);
  return {
    on,
    year: yearOf(on),
    counts: countsOf(managers),
    managers: named.map(({ managerName, units, leadsNobody, held, evidence }) => ({
      managerName,
      units: [...units],
      leadsNobody,
      held,
      evidence: evidence.map((one) => ({ ...one, days: [...one.days], rules: [...one.rules] })),
    })),
    ...(named.length < managers.length && { namesHidden: true as const }),
    ...(named.length < managers.length && from !== undefined && { namesFrom: from }),
  };
}
