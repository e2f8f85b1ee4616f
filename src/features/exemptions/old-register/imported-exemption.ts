import { guardText } from '../../../core/cpr/cpr.ts';
import { dayOf, type Moment, momentAt } from '../../../core/dates.ts';
import { exemptionKey } from '../exemption.ts';
import type { Exemption } from '../records.ts';
import { settledExemption } from '../state.ts';
import { nonceOfOld, type OldExemption } from './read-old-exemptions.ts';

/** What an old register does not say, in the words of the list. */
const unsaid = 'Står ikke i det gamle register.';

/** An exemption of the old register as one of ours, granted, with the day and the three people it has there (INV12). */
export function importedExemption(old: OldExemption, by: { id: string }, now: Moment): Exemption {
  const { rule, units, workflow, from, until, people, assessedOn, decidedOn, advice, said } = old;
  const { askedBy, assessedBy, decidedBy } = people;
  const covered = (text: string) => guardText(text).text;
  const at = (day: string | undefined) => day && momentAt(day, '00:00');
  const row: Exemption = {
    ...{ key: exemptionKey(nonceOfOld(old)), actor: by.id, at: now, deed: 'imported', state: 'granted' },
    ...{ expiry: 'none', rule: rule.rule, version: rule.version, ruleTitle: rule.title },
    ...(units.length > 0
      ? { scope: 'units', scopeName: nameOf(units), units: units.map(({ unit }) => unit).toSorted() }
      : { scope: 'workflow', scopeName: workflow }),
    ...{ from, expiresOn: until, wishedFrom: from, wishedUntil: until },
    ...{ reason: covered(said.reason), compensatingMeasures: covered(said.measures) },
    ...{ risk: covered(said.risk) || unsaid, tradeOffNote: covered(said.tradeOff) || unsaid },
    conditions: covered(said.conditions) || undefined,
    ...{ askedBy: askedBy.id, askedByName: askedBy.name, askedAt: momentAt(from, '00:00') },
    ...{ assessedBy: assessedBy.id, assessedByName: assessedBy.name, assessedAt: at(assessedOn), advice },
    ...{ decidedBy: decidedBy.id, decidedByName: decidedBy.name, decidedAt: at(decidedOn) },
    followed: advice && (advice === 'against' ? 'againstDpo' : 'asAdvised'),
  };
  return settledExemption(row, dayOf(now));
}

/** A line of SharePoint holds 255 characters; the codes beside it are whole. */
function nameOf(units: OldExemption['units']): string {
  const line = units.map(({ name }) => name).join(', ');
  return line.length <= 250 ? line : `${line.slice(0, 249)}…`;
}
