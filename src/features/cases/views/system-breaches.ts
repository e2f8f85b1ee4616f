import { z } from 'zod';
import { yearOf } from '../../../core/dates.ts';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { System } from '../../systems/records.ts';
import { Incident } from '../incident/records.ts';
import { handledCases } from '../queries/case-of-number.ts';
import { followingBreaches, officers } from '../roles.ts';
import { breachesBySystem, coveredBreaches, coveredCount, isForAll } from '../system-breaches.ts';

/**
 * What stands behind the wheel's item on breaches in systems (S76, S120): the systems cases name, this year and last. Who
 * handles cases sees each number; everybody else sees how many about, of the systems with five or more.
 */
export const systemBreaches = view({
  summary: 'How many cases of this year and the last name each system, covered for those who may not open them',
  roles: [...followingBreaches],
  query: z.strictObject({}),
  output: z.strictObject({
    year: z.int(),
    systems: z.array(
      z.strictObject({ key: z.string().optional(), name: z.string(), now: z.string(), before: z.string() }),
    ),
    /** The numbers are covered. */
    isCovered: z.boolean(),
    loading: z.boolean(),
  }),
  read: (reader, actor) => {
    const year = yearOf(reader.today);
    const isCovered = !isAny(actor.roles, officers);
    const nameOf = (key: string) =>
      reader.isOn('systems') ? reader.records.find(System, key)?.record.name : undefined;
    const cases = isCovered
      ? reader.all(Incident).filter(isForAll)
      : handledCases(reader, actor).map(({ record }) => record);
    const every = breachesBySystem(cases, year, nameOf);
    const said = isCovered ? coveredCount : String;
    return {
      year,
      systems: (isCovered ? coveredBreaches(every) : every).map(({ key, name, now, before }) => ({
        ...{ key, name, now: said(now), before: said(before) },
      })),
      isCovered,
      loading: !reader.loaded(Incident),
    };
  },
});
