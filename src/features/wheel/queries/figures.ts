import { z } from 'zod';
import { addMonths } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { wasLookedAt } from '../../controls/control.ts';
import { ControlResult } from '../../controls/records.ts';
import { completenessOf } from '../../systems/completeness.ts';
import { registerLists, wholeSystems } from '../../systems/queries/whole-systems.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { Setting } from '../../workplace/records.ts';

/** What a locked item may show that it was done by: a number of ours, of so many. */
export const figure = z.strictObject({
  item: z.enum(['systemOverview', 'riskEvaluation', 'assuranceReports']),
  ...{ count: z.int(), of: z.int() },
});
type Figure = z.infer<typeof figure>;

const lists = [...registerLists, ControlResult, Setting];
const people = ['owner', 'ownerPosition', 'dataOwner', 'administrator', 'budgetHolder'] as const;

/**
 * Of the systems in use: how many have everybody who answers for them, how many of those with an analysis asked of them
 * have one in order, and how many suppliers' reports have been looked at in a year (S120).
 */
export const wheelFigures: (reader: Reader) => readonly Figure[] = untilChanged(lists, 1, (reader) => {
  if (!reader.isOn('systems')) return [];
  const inUse = wholeSystems(reader).filter(({ system }) => system.kind === 'system' && system.state === 'inUse');
  const lacks = inUse.map((whole) => new Set<string>(completenessOf(whole, reader.today).lacks));
  const processors = inUse.filter(({ system }) => system.processing === 'processor');
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
      count: processors.filter(({ system }) => looked.has(system.key)).length,
      of: processors.length,
    },
  ];
});
