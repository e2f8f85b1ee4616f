import type { Day } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import { isCurrent } from './employment.ts';
import type { Employment, Unit } from './records.ts';

/** What the rows say that somebody leads, under whichever of their accounts. */
export interface Leading {
  units: readonly Unit[];
  /** Jobs that name the person as manager, also past ones. */
  jobs: readonly Employment[];
}

const outside: readonly PersonType[] = ['councillor', 'partner'];

/** Has the job a manager at all? The council (S102) and partners work under nobody in the municipality. */
export function isLed({ kind }: Pick<Employment, 'kind'>): boolean {
  return !outside.includes(kind);
}

/**
 * Has somebody personnel responsibility on a day: leads a unit, or is named as manager by a job somebody else holds?
 * @param own the person's own jobs: naming oneself makes nobody a manager
 */
export function leadsSomebody({ units, jobs }: Leading, own: readonly Employment[], today: Day): boolean {
  const ownKeys = new Set(own.map(({ key }) => key));
  return units.length > 0 || jobs.some((job) => isLed(job) && isCurrent(job, today) && !ownKeys.has(job.key));
}

/** Does somebody lead the whole or a centre? */
export function leadsCentre({ units }: Pick<Leading, 'units'>): boolean {
  return units.some(({ kind }) => kind === 'centre' || kind === 'top');
}

/**
 * What each leads, for whoever asks about many: the rows are gone through once.
 * @param mainOf the account that counts for an account
 */
export function leadingIn(
  units: readonly Unit[],
  employments: readonly Employment[],
  mainOf: (account: string) => string,
): (person: string) => Leading {
  const leaderOf = ({ manager }: { manager?: string | undefined }) => manager && mainOf(manager);
  const [led, named] = [Map.groupBy(units, leaderOf), Map.groupBy(employments, leaderOf)];
  return (person) => ({ units: led.get(person) ?? [], jobs: named.get(person) ?? [] });
}
