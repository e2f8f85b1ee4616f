import type { Moment } from '../../../core/dates.ts';
import { addMonths, dayOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { whichHold } from '../../../core/which-hold.ts';
import { systemKeysOf } from '../touched.ts';
import { numberOf } from './incident.ts';
import type { Incident } from './records.ts';

/** Why two cases look alike. */
export type Likeness = 'sameCentre' | 'sameSystem' | 'sameDay';

/** In words, and by the keys of the register, which may have come to call it something else. */
const systemsOf = (incident: Incident) => [
  ...(incident.systems ?? []).map((system) => system.toLocaleLowerCase('da')),
  ...systemKeysOf(incident),
];

/**
 * Cases of the same kind, in the same centre or about the same system, reported within a year of each other; the
 * likeliest to be the same event first. What has been opened in error tells nothing, and an exercise is like none but
 * exercises.
 * @param others cases the reader may handle
 */
export function similarCases({ record }: Stored<Incident>, others: readonly Stored<Incident>[]) {
  return others
    .filter(({ record: { key, status } }) => key !== record.key && status !== 'openedInError')
    .filter((other) => (other.record.isDrill === true) === (record.isDrill === true))
    .filter((other) => other.record.category === record.category && isWithinAYear(record, other.record))
    .flatMap((other) => {
      const reasons = likenesses(record, other.record);
      return reasons.some((reason) => reason !== 'sameDay') ? [{ other, reasons }] : [];
    })
    .sort(
      (a, b) =>
        b.reasons.length - a.reasons.length || b.other.record.reportedAt.localeCompare(a.other.record.reportedAt),
    )
    .map(({ other, reasons }) => ({
      other,
      key: other.record.key,
      number: numberOf(other),
      status: other.record.status,
      category: other.record.category,
      reportedAt: other.record.reportedAt,
      reasons: [...reasons],
    }));
}

function likenesses(one: Incident, other: Incident): readonly Likeness[] {
  const known = systemsOf(one);
  return whichHold<Likeness>([
    [one.centreName !== undefined && one.centreName === other.centreName, 'sameCentre'],
    [systemsOf(other).some((system) => known.includes(system)), 'sameSystem'],
    [dayOf(one.discoveredAt) === dayOf(other.discoveredAt), 'sameDay'],
  ]);
}

function isWithinAYear(one: Incident, other: Incident): boolean {
  const [earlier = '', later = ''] = [one.reportedAt, other.reportedAt].map((at: Moment) => dayOf(at)).sort();
  return later <= addMonths(earlier, 12);
}
