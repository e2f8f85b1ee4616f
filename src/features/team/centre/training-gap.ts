import type { Band } from '../../../core/small-groups/band.ts';
import type { StatusRow } from '../../reading/status/status-shapes.ts';

/** How many in a unit have read a rule, as a word. */
export interface UnitBand {
  unit: string;
  name: string;
  band: Band;
}

/** A rule that asks something of some roles or systems, and where it is read least (S41). */
export interface TrainingGap {
  rule: string;
  /** The least read first; units where nothing can be said are left out. */
  units: readonly UnitBand[];
}

/** From nobody to all. The other words say nothing about how many. */
const order: readonly Band[] = ['nobody', 'few', 'some', 'half', 'most', 'nearly', 'all'];

/**
 * *Hvor mangler der mest?* The rules that not everybody has read, the one that is read least first.
 * @param rows units as they may be shown, small groups protected
 */
export function trainingGaps(rows: readonly Pick<StatusRow, 'unit' | 'name' | 'cells'>[]): readonly TrainingGap[] {
  const told = rows.flatMap(({ unit, name, cells }) => cells.map(({ rule, band }) => ({ rule, unit, name, band })));
  const known = told.filter(({ band }) => order.includes(band));
  return [...Map.groupBy(known, ({ rule }) => rule)]
    .map(([rule, units]) => ({
      rule,
      units: units
        .map(({ unit, name, band }) => ({ unit, name, band }))
        .sort((a, b) => order.indexOf(a.band) - order.indexOf(b.band)),
    }))
    .filter(({ units }) => units.some(({ band }) => band !== 'all'))
    .sort((a, b) => meanOf(a) - meanOf(b) || a.rule.localeCompare(b.rule));
}

function meanOf({ units }: TrainingGap): number {
  return units.reduce((sum, { band }) => sum + order.indexOf(band), 0) / units.length;
}

/** The one place where most is missing: a rule that nobody or few have read. */
export function worstGap(gaps: readonly TrainingGap[]): (UnitBand & { rule: string }) | undefined {
  const [worst] = gaps
    .flatMap(({ rule, units }) => units.slice(0, 1).map((unit) => ({ rule, ...unit })))
    .toSorted((a, b) => order.indexOf(a.band) - order.indexOf(b.band));
  return worst && (worst.band === 'nobody' || worst.band === 'few') ? worst : undefined;
}
