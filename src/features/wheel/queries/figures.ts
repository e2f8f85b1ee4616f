import { z } from 'zod';
import { addMonths, yearOf } from '../../../core/dates.ts';
import { isAny, type Role } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Incident } from '../../cases/incident/records.ts';
import { followingBreaches } from '../../cases/roles.ts';
import { breachesInSystems, coveredCount, isForAll } from '../../cases/system-breaches.ts';
import { wasLookedAt } from '../../controls/control.ts';
import { ControlResult } from '../../controls/records.ts';
import { completenessOf } from '../../systems/completeness.ts';
import { firstStatementEnd, hasProcessor } from '../../systems/processors.ts';
import { registerLists, wholeSystems } from '../../systems/queries/whole-systems.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { Setting } from '../../workplace/records.ts';

/** What a locked item may show that it was done by: a number of ours, of so many. */
const share = z.strictObject({
  item: z.enum(['systemOverview', 'riskEvaluation', 'assuranceReports']),
  ...{ count: z.int(), of: z.int() },
});
/** Cases that name a system, this year and the last: covered for everybody, since many read what stands in the wheel. */
const breaches = z.strictObject({
  item: z.literal('breachFollowUp'),
  ...{ year: z.int(), now: z.string(), before: z.string() },
});
export const figure = z.union([share, breaches]);
type Figure = z.infer<typeof figure>;

const lists = [...registerLists, ControlResult, Setting];
const people = ['owner', 'ownerPosition', 'dataOwner', 'administrator', 'budgetHolder'] as const;

/** The figures a reader with the roles may put in. */
export function wheelFigures(reader: Reader, roles: readonly Role[]): readonly Figure[] {
  const mayFollow = isAny(roles, followingBreaches) && reader.loaded(Incident);
  return [...(reader.isOn('systems') ? systemFigures(reader) : []), ...(mayFollow ? [breachFigure(reader)] : [])];
}

const breachFigure = untilChanged([Incident], 1, (reader): Figure => {
  const year = yearOf(reader.today);
  const cases = reader.all(Incident).filter(isForAll);
  const said = (of: number) => coveredCount(breachesInSystems(cases, of));
  return { item: 'breachFollowUp', year, now: said(year), before: said(year - 1) };
});

/**
 * Of the systems in use: how many have everybody who answers for them, how many of those with an analysis asked of them
 * have one in order, and how many suppliers' reports have been looked at in a year and have not run out (S120).
 */
const systemFigures: (reader: Reader) => readonly Figure[] = untilChanged(lists, 1, (reader) => {
  const inUse = wholeSystems(reader).filter(({ system }) => system.kind === 'system' && system.state === 'inUse');
  const lacks = inUse.map((whole) => new Set<string>(completenessOf(whole, reader.today).lacks));
  const processors = inUse.filter(({ system }) => hasProcessor(system));
  const since = addMonths(reader.today, -12);
  const looked = new Set(
    reader
      .all(ControlResult, { kind: 'statement' })
      .flatMap((result) => (result.doneOn >= since && wasLookedAt(result) ? [result.about] : [])),
  );
  return [
    {
      item: 'systemOverview',
      count: lacks.filter((some) => !people.some((one) => some.has(one))).length,
      of: inUse.length,
    },
    { item: 'riskEvaluation', count: lacks.filter((some) => !some.has('riskAnalysis')).length, of: inUse.length },
    {
      item: 'assuranceReports',
      count: processors.filter(
        ({ system }) => looked.has(system.key) && (firstStatementEnd(system) ?? reader.today) >= reader.today,
      ).length,
      of: processors.length,
    },
  ];
});
