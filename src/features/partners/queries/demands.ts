import type { Records } from '../../../kernel/records.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { Setting, Unit } from '../../workplace/records.ts';
import { readSetting } from '../../workplace/setting.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { isHere } from '../../workplace/workplace.ts';
import type { PartnerDemands } from '../state.ts';

/** What the municipality asks of every partner. */
export function partnerDemands(records: Pick<Records, 'all'>, workplace: Workplace): PartnerDemands {
  const settings = records.all(Setting).map(({ record }) => record);
  return {
    needsDeclaration: readSetting('declarationFromPartners', settings),
    declarationYears: readSetting('declarationYearsPartners', settings),
    monthsBetweenLetters: readSetting('monthsBetweenPartnerLetters', settings),
    isHere: (owner) => isHere(workplace, workplace.mainOf(owner)),
  };
}

/** What a record may name: rules that are in the handbook, units of partners. */
export function knownToPartners(records: Pick<Records, 'all'>): {
  rules: ReadonlySet<string>;
  units: ReadonlySet<string>;
} {
  return {
    rules: new Set(records.all(RuleVersion).map(({ record }) => record.rule)),
    units: new Set(records.all(Unit).flatMap(({ record }) => (record.kind === 'partner' ? [record.unit] : []))),
  };
}
