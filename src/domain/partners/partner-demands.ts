import { RuleVersion } from '../../features/handbook/records.ts';
import type { Setting } from '../../features/workplace/records.ts';
import { Unit } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import type { Workplace } from '../../features/workplace/workplace.ts';
import { isHere } from '../../features/workplace/workplace.ts';
import type { RecordDefinition } from '../../kernel/record.ts';
import type { Ports } from '../ports.ts';
import type { PartnerDemands } from './partner-state.ts';

/** What the municipality asks of every partner. */
export function partnerDemands(settings: readonly Setting[], workplace: Workplace): PartnerDemands {
  return {
    needsDeclaration: readSetting('declarationFromPartners', settings),
    declarationYears: readSetting('declarationYearsPartners', settings),
    monthsBetweenLetters: readSetting('monthsBetweenPartnerLetters', settings),
    isHere: (owner) => isHere(workplace, workplace.mainOf(owner)),
  };
}

/** What a record may name: rules that are in the handbook, units of partners. */
export function knownToPartners({ records }: Pick<Ports, 'records'>): {
  rules: ReadonlySet<string>;
  units: ReadonlySet<string>;
} {
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  return {
    rules: new Set(all(RuleVersion).map(({ rule }) => rule)),
    units: new Set(all(Unit).flatMap(({ unit, kind }) => (kind === 'partner' ? [unit] : []))),
  };
}
