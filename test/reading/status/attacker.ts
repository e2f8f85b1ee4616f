import { bandOf } from '../../../src/core/small-groups/band.ts';
import type { ShownCount } from '../../../src/core/small-groups/protect-counts.ts';
import type { StatusTable } from '../../../src/features/reading/status/reading-status-page.ts';
import type { Cell, StatusRow, TypeRow } from '../../../src/features/reading/status/status-shapes.ts';

/** A group as it really is: its four states, and how many have not read the one rule everybody must read. */
export type Group = readonly [ready: number, underWay: number, behind: number, paused: number, missing: number];

export const nobody: Group = [0, 0, 0, 0, 0];

/** Every number of a group that may be small, by name. */
export const numbersOf = {
  people: (group: Group) => group[0] + group[1] + group[2] + group[3],
  ready: (group: Group) => group[0],
  underWay: (group: Group) => group[1],
  behind: (group: Group) => group[2],
  owing: (group: Group) => group[1] + group[2],
  paused: (group: Group) => group[3],
  missing: (group: Group) => group[4],
  done: (group: Group) => group[0] + group[1] + group[2] - group[4],
};

/**
 * Somebody who sees the page, knows how words are chosen and that nobody has two jobs, and tries every municipality that
 * would look like that. Knows nothing of how small numbers are protected.
 * @param largest no unit is larger
 * @param knows the unit that leads the centre, by heart: whoever leads it has the names
 * @returns the groups each unit, centre and type can be; of a type those who are late and those who have time are one
 */
export function possibleGroups(
  table: StatusTable,
  largest: number,
  knows: (centre: number) => Group | undefined = () => undefined,
) {
  const units = table.centres.map((centre, at) =>
    centre.units.map((row, place) => {
      const known = place === 0 ? knows(at) : undefined;
      return known ? [coded(known)] : groupsLike(row, largest).map(coded);
    }),
  );
  const types = table.types.map((row) => typesLike(row, largest * 2).map(coded));
  const sums = units.map((own, at) =>
    [...allSums(own)].filter((sum) => looksLike(decoded(sum), table.centres[at]?.total)),
  );
  const owing = sums.map((own) => [...new Set(own.map(asType))]);
  const inUnits = allSums(owing);
  const inTypes = allSums(types);
  const centres = sums.map((own, at) => fitting(own, without(owing, at), inTypes, asType));
  return {
    units: units.map((within, at) => {
      const inCentre = new Set(centres[at]);
      return within.map((own, place) => fitting(own, without(within, place), inCentre).map(decoded));
    }),
    centres: centres.map((own) => own.map(decoded)),
    types: types.map((own, at) => fitting(own, without(types, at), inUnits).map(decoded)),
  };
}

export function plus(one: Group, other: Group): Group {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3], one[4] + other[4]];
}

/** The groups that together with some of the others make one of the sums. */
function fitting(
  own: readonly Coded[],
  others: readonly (readonly Coded[])[],
  sums: ReadonlySet<Coded>,
  asSummed: (group: Coded) => Coded = (group) => group,
): readonly Coded[] {
  const rest = [...allSums(others)];
  return own.filter((group) => rest.some((other) => sums.has(asSummed(group) + other)));
}

function allSums(parts: readonly (readonly Coded[])[]): ReadonlySet<Coded> {
  return parts.reduce<ReadonlySet<Coded>>(
    (sums, part) => {
      const more = new Set<Coded>();
      for (const sum of sums) for (const group of part) more.add(sum + group);
      return more;
    },
    new Set([0]),
  );
}

/** A group in one number, so that many can be added up quickly: no number of it is over 99. */
type Coded = number;
const coded = (group: Group): Coded => group.reduce((code, value) => code * 100 + value, 0);
const digits = (code: Coded, place: number) => Math.floor(code / 100 ** place) % 100;
const decoded = (code: Coded): Group => [
  digits(code, 4),
  digits(code, 3),
  digits(code, 2),
  digits(code, 1),
  digits(code, 0),
];
const asType = (code: Coded): Coded => code + digits(code, 2) * (100 ** 3 - 100 ** 2);

function groupsLike(row: StatusRow, largest: number): readonly Group[] {
  const found: Group[] = [];
  for (const ready of numbersLike(row.ready, largest))
    for (const underWay of numbersLike(row.underWay, largest))
      for (const behind of numbersLike(row.behind, largest))
        for (const paused of numbersLike(row.paused, largest))
          for (let missing = 0; missing <= underWay + behind; missing += 1)
            found.push([ready, underWay, behind, paused, missing]);
  return found.filter((group) => numbersOf.people(group) <= largest && looksLike(group, row));
}

function typesLike(row: TypeRow, largest: number): readonly Group[] {
  const found: Group[] = [];
  for (const people of numbersLike(row.people, largest).filter((size) => size > 0))
    for (let ready = 0; ready <= people; ready += 1)
      for (let owing = 0; ready + owing <= people; owing += 1)
        for (let missing = 0; missing <= owing; missing += 1)
          if (row.band === 'hidden' || bandOf(ready, people) === row.band)
            found.push([ready, owing, 0, people - ready - owing, missing]);
  return found.filter((group) => wordFits(group, row.cells));
}

function looksLike(group: Group, row: StatusRow | undefined): boolean {
  if (!row) return false;
  const people = numbersOf.people(group);
  const states = [row.ready, row.underWay, row.behind, row.paused];
  if (people === 0 && row.people !== 0) return false;
  if (!isLike(row.people, people) || !states.every((state, at) => isLike(state, group[at] ?? 0))) return false;
  return wordFits(group, row.cells) && shareFits(group, row);
}

/** Where the number is hidden, the word for almost all stands for all as well. */
function shareFits(group: Group, { people, ready, band }: StatusRow): boolean {
  if (typeof people !== 'number' || band === 'hidden' || band === 'notAsked') return true;
  return band === bandOf(ready === 'hidden' ? Math.min(group[0], people - 1) : group[0], people);
}

function wordFits(group: Group, [cell]: readonly Cell[]): boolean {
  const asked = numbersOf.done(group) + numbersOf.missing(group);
  return cell?.band === 'hidden' || cell?.band === bandOf(numbersOf.done(group), asked);
}

function isLike(shown: ShownCount, value: number): boolean {
  if (typeof shown === 'number') return shown === value;
  return shown === 'few' ? value < 5 : value >= 5;
}

function numbersLike(shown: ShownCount, largest: number): readonly number[] {
  return Array.from({ length: largest + 1 }, (_, value) => value).filter((value) => isLike(shown, value));
}

function without<T>(all: readonly T[], at: number): readonly T[] {
  return all.filter((_, place) => place !== at);
}
