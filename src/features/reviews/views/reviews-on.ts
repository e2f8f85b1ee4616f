import { z } from 'zod';
import { yearOf } from '../../../core/dates.ts';
import { isAny, type Role } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { day } from '../../../kernel/shape.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { Setting } from '../../workplace/records.ts';
import { unitsLed } from '../../workplace/team.ts';
import { managerOn } from '../manager-on.ts';
import { Review, ReviewYear } from '../records.ts';
import { countsOf, reviewsOn as managersOn } from '../reviews-on.ts';

const officers = ['dpo', 'dpoDeputy'] as const satisfies readonly Role[];
/** Who sees every manager; the others see themselves and those of the centres they lead. */
const overall = ['dpo', 'dpoDeputy', 'auditor', 'accountableExecutive'] as const satisfies readonly Role[];

/**
 * 0, 1 or 2 of 2 as it was on a day, and the records that stand for it (S86, INV14). A day that is to come is today.
 * Whoever leads others meets their names from the day staff have been told of, and counts before (G8).
 */
export const reviewsOn = view({
  summary: 'How many of the year’s two reviews each manager had held on a day, and the records that stand for it',
  roles: [...overall, 'divisionDirector', 'centreHead', 'lineManager'],
  query: z.strictObject({ day: day.optional() }),
  output: z.strictObject({
    on: day,
    year: z.int(),
    counts: z.strictObject({ none: z.int(), one: z.int(), both: z.int() }),
    /** Their account only for those who may open a case about missed reviews (S75). */
    managers: z.array(z.strictObject({ ...managerOn.shape, manager: z.string().optional() })),
    /** Others are counted and not named yet (G8); from when. */
    namesHidden: z.literal(true).optional(),
    namesFrom: day.optional(),
  }),
  read: (reader, { person, roles }, query) => {
    const on = query.day !== undefined && query.day < reader.today ? query.day : reader.today;
    const seesAll = isAny(roles, overall);
    const led = new Set(seesAll ? [] : unitsLed(staffOn(reader, reader.today), person.id).map(({ unit }) => unit));
    const isOfficer = isAny(roles, officers);
    const own = reader
      .all(ReviewYear, { year: yearOf(on) })
      .filter(({ manager, centre }) => seesAll || manager === person.id || (centre !== undefined && led.has(centre)));
    const records = own.flatMap(({ manager }) => reader.all(Review, { manager }));
    const managers = managersOn(own, records, on);
    const { may, from } = personalViewsOn(reader.all(Setting), reader.today);
    const named = seesAll || may ? managers : managers.filter(({ manager }) => manager === person.id);
    return {
      on,
      year: yearOf(on),
      counts: countsOf(managers),
      managers: named.map(({ manager, centre: _, ...shown }) => ({ ...shown, ...(isOfficer && { manager }) })),
      ...(named.length < managers.length && {
        namesHidden: true as const,
        ...(from !== undefined && { namesFrom: from }),
      }),
    };
  },
});
