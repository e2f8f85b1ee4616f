import type { Kind, Kinds } from '../../lists.ts';
import { rulesOf } from '../handbook/rule.ts';
import type { Ports } from '../ports.ts';
import type { UpkeepFacts } from './upkeep.ts';

/** What there is to work the tasks out from, as the mirror has it. */
export function upkeepFacts({ records }: Pick<Ports, 'records'>): UpkeepFacts {
  const all = <K extends Kind>(kind: K): readonly Kinds[K][] => records.all(kind).map(({ record }) => record);
  return {
    rules: rulesOf(all('ruleVersion')),
    pages: all('page'),
    occasions: all('occasion'),
    rows: all('upkeepTask'),
  };
}
