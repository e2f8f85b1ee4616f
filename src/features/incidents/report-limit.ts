import type { Moment } from '../../core/dates.ts';
import { secondsBetween } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Reporter } from '../cases/incident/breach-records.ts';
import type { Incident } from '../cases/incident/records.ts';
import type { FirstWords } from '../cases/incident/report.ts';

/** So many reports of one person are cases of their own within so many seconds. */
export const mostReports = 30;
const withinSeconds = 10 * 60;

/** A report of the person's own, with what says who sees it. */
export interface OwnCase {
  incident: Stored<Incident>;
  reporter: Reporter;
}

/** Written down for others, who have told it otherwise. */
const isOfOthers = ({ how }: Pick<Reporter, 'how'>) => how === 'phone' || how === 'opened';

/**
 * The case a report is added to instead of becoming one, since its writer has made so many a moment ago; nothing is ever
 * refused. What is added meets nobody it is about: neither whom this one is said to be about and that one is not, nor
 * the colleague that one was made for.
 * @param own the person's reports, without this one
 * @returns nothing when it is a case of its own
 */
export function addedInstead(
  own: readonly OwnCase[],
  said: FirstWords & Pick<Incident, 'concerns'> & Pick<Reporter, 'forPerson' | 'how'>,
  now: Moment,
): Stored<Incident> | undefined {
  // The DBR types what others tell: each is somebody else's.
  if (isOfOthers(said)) return undefined;
  const recent = own.filter(({ incident: { record }, reporter }) => {
    const seconds = secondsBetween(record.reportedAt, now);
    return !isOfOthers(reporter) && seconds >= 0 && seconds < withinSeconds;
  });
  if (recent.length < mostReports) return undefined;
  const { concerns = [], category, words, isDrill = false } = said;
  const fits = ({ incident: { record }, reporter: { forPerson } }: OwnCase) =>
    (record.isDrill ?? false) === isDrill &&
    concerns.every((concern) => record.concerns?.includes(concern)) &&
    (forPerson === undefined || forPerson === said.forPerson) &&
    // Without words it says its kind and nothing else.
    (words !== '' || record.category === category);
  const newestFirst = recent.toSorted((a, b) =>
    b.incident.record.reportedAt.localeCompare(a.incident.record.reportedAt),
  );
  return newestFirst.find(fits)?.incident;
}
