import type { Day } from '../../core/dates.ts';
import { addDays, within } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import type { AudienceGroup, WorkArea } from './rule.ts';
import type { Pack } from './tailoring-records.ts';

/** What a pack asks about somebody in one job, or in a role without any job. */
export interface PackSubject {
  groups: readonly AudienceGroup[];
  job?: { kind: PersonType; area: WorkArea; function: string } | undefined;
  /** The job's unit and all above it. */
  units: readonly string[];
}

export function isPackInForce(pack: Pack, today: Day): boolean {
  return within(today, pack.from, pack.to);
}

/** Is the pack for somebody like this, on days it is in force? */
export function isPackFor(pack: Pack, { groups, job, units }: PackSubject): boolean {
  const conditions = [
    met(pack.groups, (group) => groups.includes(group)),
    met(pack.types, (type) => type === job?.kind),
    met(pack.areas, (area) => area === job?.area),
    met(pack.functions, (task) => job !== undefined && isSameFunction(task, job.function)),
    met(pack.units, (unit) => units.includes(unit)),
  ].filter((condition) => condition !== 'none');
  return conditions.length > 0 && conditions.every((condition) => condition === 'yes');
}

/** The same job title, however it is written. */
export function isSameFunction(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function met<T>(wanted: readonly T[] | undefined, isMet: (value: T) => boolean): 'none' | 'yes' | 'no' {
  if (wanted === undefined || wanted.length === 0) return 'none';
  return wanted.some(isMet) ? 'yes' : 'no';
}

/** A pack as it is from one day to another, and since when it has asked for each of its rules. */
export interface PackVersion extends Pack {
  since: ReadonlyMap<string, Day>;
}

/**
 * Every pack through time: of the rows of one code each is in force until the next begins, so that what was asked on a
 * day is known afterwards (S18). A rule that stays in a pack for the same people keeps the day it began to be asked, and
 * with it its deadline.
 * @returns by their codes, then by the day they begin, so that nothing depends on the order of the rows
 */
export function packVersions(rows: readonly Pack[]): readonly PackVersion[] {
  const ordered = rows.toSorted(
    (a, b) => a.pack.localeCompare(b.pack) || a.from.localeCompare(b.from) || a.key.localeCompare(b.key),
  );
  const versions: PackVersion[] = [];
  for (const [index, row] of ordered.entries()) {
    const next = ordered[index + 1];
    const until = next?.pack === row.pack ? addDays(next.from, -1) : undefined;
    const to = until !== undefined && (row.to === undefined || row.to > until) ? until : row.to;
    const before = versions.at(-1);
    const known = before && goesOn(before, row) ? before.since : undefined;
    versions.push({ ...row, to, since: new Map(row.rules.map((rule) => [rule, known?.get(rule) ?? row.from])) });
  }
  return versions;
}

/** The pack as it is on a day or was last; as it will be first, where it has not begun. */
export function packOn(packs: readonly PackVersion[], code: string, day: Day): PackVersion | undefined {
  const versions = packs.filter(({ pack }) => pack === code);
  return versions.findLast(({ from }) => from <= day) ?? versions[0];
}

function goesOn(before: PackVersion, row: Pack): boolean {
  return before.pack === row.pack && before.to === addDays(row.from, -1) && isForTheSame(before, row);
}

/** Are both for the same people? */
export function isForTheSame(one: Pack, other: Pack): boolean {
  return audience.every((kind) => sameSet(one[kind] ?? [], other[kind] ?? []));
}

/** The kinds of conditions a pack may have. */
const audience = ['groups', 'types', 'areas', 'functions', 'units'] as const satisfies readonly (keyof Pack)[];

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}
