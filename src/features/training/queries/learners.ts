import type { Person } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { unitAndAbove } from '../../reading/reading-plan.ts';
import { System, SystemRole } from '../../systems/records.ts';
import { mainAccounts } from '../../workplace/accountability/account-link.ts';
import { isCurrent, isPaused } from '../../workplace/employment.ts';
import { isLed } from '../../workplace/leading.ts';
import { rolesOf } from '../../workplace/placement.ts';
import { jobsOf, leadingOf, type Read } from '../../workplace/queries/jobs-of.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { AccountLink, Unit } from '../../workplace/records.ts';
import type { Learner } from '../course.ts';

/** A learner with the unit of their first job, where they are counted once. */
export interface PlacedLearner extends Learner {
  name: string;
  unit?: string | undefined;
  /** On leave from every job. */
  paused: boolean;
}

const parentsOf = untilChanged(
  [Unit],
  1,
  (reader) => new Map(reader.all(Unit).map(({ unit, parent }) => [unit, parent])),
);

/** The parts people have in systems, by the account that counts: `nexus-3f2a9c:owner`. */
const partsHeld = untilChanged([System, SystemRole, AccountLink], 1, (reader) => {
  const mainOf = mainAccounts(reader.all(AccountLink));
  const held = new Map<string, Set<string>>();
  const note = (person: string, part: string) => {
    const main = mainOf(person);
    held.set(main, (held.get(main) ?? new Set()).add(part));
  };
  for (const { key, owner, state } of reader.all(System)) {
    if (owner !== undefined && state !== 'retired') note(owner, `${key}:owner`);
  }
  for (const { system, part, person, endedOn } of reader.all(SystemRole)) {
    if (endedOn === undefined) note(person, `${system}:${part}`);
  }
  return held;
});

/**
 * Somebody as a course sees them, by the account that counts.
 * @param read `each` for work that goes through everybody
 */
export function learnerOf(reader: Reader, { id, name }: Pick<Person, 'id' | 'name'>, read: Read): PlacedLearner {
  const { today } = reader;
  const { employments, appointments } = jobsOf(reader, id, read);
  const jobs = employments
    .filter((job) => isLed(job) && isCurrent(job, today))
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const parents = parentsOf(reader);
  const parts = reader.isOn('systems') ? partsHeld(reader).get(id) : undefined;
  return {
    ...{ person: id, name, hasJob: jobs.length > 0, since: jobs[0]?.from, unit: jobs[0]?.unit },
    roles: rolesOf(employments, appointments, leadingOf(reader, id, read), today),
    units: new Set(jobs.flatMap(({ unit }) => unitAndAbove(parents, unit))),
    parts: parts ?? new Set(),
    paused: jobs.length > 0 && jobs.every((job) => isPaused(job, today)),
  };
}
