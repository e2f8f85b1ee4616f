import type { Moment } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Incident } from './incident/records.ts';
import type { CaseEntry } from './log/records.ts';

/**
 * Columns that follow from the clock or from others, or say how the row lies in SharePoint: nobody's action, though its
 * version rises.
 */
const nobodysFields: readonly string[] = [
  'deadlineState',
  'deadlineKept',
  'nis2DeadlineAt',
  'nis2State',
  'nis2Kept',
  'waitsFor',
  'missing',
  'sealed',
  'plainGoneAt',
];

/**
 * Is the case as it was seen? What only the clock has written since is no change to whoever had it before the eyes.
 * @param seen version that was seen
 * @param versions of the case, the oldest first; none where SharePoint does not say
 */
export function isAsSeen({ record, mark }: Stored<Incident>, seen: number, versions: readonly Incident[]): boolean {
  if (seen >= mark.version) return seen === mark.version;
  const before = versions.at(seen - mark.version - 1);
  return before !== undefined && saysTheSame(before, record);
}

/** Does a version of the case say nothing that the one before did not, by any writer? Then nothing was done to it. */
export function isNothingDone(before: Incident, after: Incident): boolean {
  const { actor, at } = after;
  return saysTheSame({ ...before, actor, at }, after);
}

/**
 * What a writer makes of a case, on top of what only the clock has written since it was read.
 * @returns nothing where more than that has changed
 */
export function pastTheClock(read: Incident, wanted: Incident, newer: Incident): Incident | undefined {
  if (!saysTheSame(read, newer)) return undefined;
  const { sealed, plainGoneAt } = newer;
  return {
    ...wanted,
    ...(wanted.sealed === read.sealed && { sealed }),
    ...(wanted.plainGoneAt === read.plainGoneAt && { plainGoneAt }),
  };
}

/**
 * Is what stands exactly what this change made of the version before it, by the same person? Then it was pressed twice,
 * and what stands is the first answer (INV16: one action, one line).
 * @param makes what the change makes of a case at a moment; nothing where something is in its way
 * @returns what it made, or nothing where something else stands
 */
export function pressedAgain<M extends { next: Incident }>(
  record: Incident,
  versions: readonly Incident[],
  makes: (before: Incident, at: Moment) => M | undefined,
): M | undefined {
  const before = versions.findLast((one) => !saysTheSame(one, record));
  const made = before && makes(before, record.at);
  return made && saysTheSame(made.next, record) ? made : undefined;
}

/** The line that the log has of an action already. A version the clock has raised since is the same action. */
export function lineThere(
  log: readonly Stored<CaseEntry>[],
  { what, actor, at }: Pick<CaseEntry, 'what' | 'actor' | 'at'>,
): Stored<CaseEntry> | undefined {
  return log.find(({ record }) => record.what === what && record.actor === actor && record.at === at);
}

function saysTheSame(one: Incident, other: Incident): boolean {
  return saidIn(one) === saidIn(other);
}

/** As SharePoint gives it back: what is empty is absent, and a set has no order. */
function saidIn(incident: Incident): string {
  const said = Object.entries(incident).flatMap(([field, value]: [string, unknown]) => {
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (isEmpty || nobodysFields.includes(field)) return [];
    return [[field, Array.isArray(value) ? value.toSorted() : value]];
  });
  return JSON.stringify(said.toSorted(([a], [b]) => String(a).localeCompare(String(b))));
}
