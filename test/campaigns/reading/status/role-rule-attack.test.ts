import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from '../../../../src/core/small-groups/band.ts';
import type { ShownCount } from '../../../../src/core/small-groups/protect-counts.ts';
import type { ReadingStatus } from '../../../../src/features/reading/records.ts';
import type { StatusTable } from '../../../../src/features/reading/status/reading-status-page.ts';
import { statusTable } from '../../../../src/features/reading/status/reading-status-page.ts';
import type { StatusRow, TypeRow } from '../../../../src/features/reading/status/status-shapes.ts';

/**
 * A group as it really is. Everybody who is not on leave must read r01; so many of them must read r28, which is for a role.
 */
interface Group {
  ready: number;
  underWay: number;
  behind: number;
  paused: number;
  missing: number;
  roleAsked: number;
  roleMissing: number;
}

const nobody: Group = { ready: 0, underWay: 0, behind: 0, paused: 0, missing: 0, roleAsked: 0, roleMissing: 0 };
const names = Object.keys(nobody) as (keyof Group)[];
const plus = (one: Group, other: Group) =>
  Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as Group;
const askedIn = ({ ready, underWay, behind }: Group) => ready + underWay + behind;
const peopleIn = (group: Group) => askedIn(group) + group.paused;
const owingIn = ({ underWay, behind }: Group) => underWay + behind;

/** Every number that may be small, by name. */
const numbersOf: Readonly<Record<string, (group: Group) => number>> = {
  people: peopleIn,
  ready: ({ ready }) => ready,
  underWay: ({ underWay }) => underWay,
  behind: ({ behind }) => behind,
  owing: owingIn,
  paused: ({ paused }) => paused,
  missing: ({ missing }) => missing,
  done: (group) => askedIn(group) - group.missing,
  roleAsked: ({ roleAsked }) => roleAsked,
  roleMissing: ({ roleMissing }) => roleMissing,
  roleDone: ({ roleAsked, roleMissing }) => roleAsked - roleMissing,
};

function rowOf(kind: 'unit' | 'type', unit: string, group: Group): ReadingStatus {
  const { ready, underWay, behind, paused, missing, roleAsked, roleMissing } = group;
  const asked = askedIn(group);
  return {
    ...{ key: `${kind}:${unit}`, actor: 'system', at: '2026-11-24T03:02:00Z', kind, unit, name: unit },
    ...{ centre: 'c', centreName: 'c', people: peopleIn(group), ready, underWay, behind, paused },
    coverage: asked > 0 ? `R01 ${asked - missing}/${asked}` : undefined,
    training: roleAsked > 0 ? `R28 ${roleAsked - roleMissing}/${roleAsked}` : undefined,
  };
}

const isLike = (shown: ShownCount, value: number) =>
  typeof shown === 'number' ? shown === value : shown === 'few' ? value < 5 : value >= 5;

function wordsFit(group: Group, cells: StatusRow['cells']): boolean {
  const parts = {
    r01: bandOf(askedIn(group) - group.missing, askedIn(group)),
    r28: bandOf(group.roleAsked - group.roleMissing, group.roleAsked),
  };
  return cells.every(({ rule, band }) => band === 'hidden' || band === parts[rule as keyof typeof parts]);
}

function looksLike(group: Group, row: StatusRow): boolean {
  const people = peopleIn(group);
  const states = (['ready', 'underWay', 'behind', 'paused'] as const).every((name) => isLike(row[name], group[name]));
  if (!states || !isLike(row.people, people) || (people === 0 && row.people !== 0)) return false;
  return wordsFit(group, row.cells) && shareFits(group, row);
}

function shareFits(group: Group, { people, ready, band }: StatusRow): boolean {
  if (typeof people !== 'number' || band === 'hidden' || band === 'notAsked') return true;
  return band === bandOf(ready === 'hidden' ? Math.min(group.ready, people - 1) : group.ready, people);
}

function typeLooksLike(group: Group, row: TypeRow): boolean {
  const people = peopleIn(group);
  const share = row.band === 'hidden' || bandOf(group.ready, people) === row.band;
  return isLike(row.people, people) && share && wordsFit(group, row.cells);
}

/** Every group that looks like the row. */
function groupsLike(row: StatusRow, largest: number): Group[] {
  const found: Group[] = [];
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, value) => value);
  const like = (shown: ShownCount) => upTo(largest).filter((value) => isLike(shown, value));
  for (const ready of like(row.ready))
    for (const underWay of like(row.underWay))
      for (const behind of like(row.behind))
        for (const paused of like(row.paused)) {
          const states = { ...nobody, ready, underWay, behind, paused };
          if (peopleIn(states) > largest || !isLike(row.people, peopleIn(states))) continue;
          for (const missing of upTo(owingIn(states)))
            for (const roleAsked of upTo(askedIn(states)))
              for (const roleMissing of upTo(Math.min(owingIn(states), roleAsked))) {
                const group = { ...states, missing, roleAsked, roleMissing };
                if (looksLike(group, row)) found.push(group);
              }
        }
  return found;
}

/** So many municipalities are tried at most; where that is not enough, nothing is found out either. */
const mostTried = 1_000_000;

/** Which numbers somebody who sees the page knows for sure, though they or what is left of the group are small. */
function foundOut(units: readonly Group[], { centres: [centre], types: [type] }: StatusTable): readonly string[] {
  if (!centre || !type) throw new Error('no table');
  const truth = [...units, units.reduce(plus, nobody)];
  const seen = truth.map(() => new Map(Object.keys(numbersOf).map((name) => [name, new Set<number>()])));
  const left = () =>
    truth.flatMap((group, at) =>
      Object.entries(numbersOf).flatMap(([name, numberOf]) => {
        const value = numberOf(group);
        const rest = name === 'ready' ? peopleIn(group) - value : 0;
        const isSmall = [value, rest].some((count) => count > 0 && count < 5);
        return isSmall && (seen[at]?.get(name)?.size ?? 0) < 2 ? [`${name} of ${at}`] : [];
      }),
    );
  const isPossible = (groups: readonly Group[]): boolean => {
    const all = groups.reduce(plus, nobody);
    if (!looksLike(all, centre.total) || !typeLooksLike(all, type)) return false;
    for (const [at, group] of [...groups, all].entries())
      for (const [name, numberOf] of Object.entries(numbersOf)) seen[at]?.get(name)?.add(numberOf(group));
    return true;
  };
  expect(isPossible(units), 'the true municipality is among them').toBe(true);
  const largest = Math.max(...units.map(peopleIn)) + 2;
  const [own = [], others = [nobody]] = centre.units.map((row) => mixed(groupsLike(row, largest)));
  let tried = 0;
  for (const one of own)
    for (const other of others) {
      isPossible([one, other].slice(0, units.length));
      tried += 1;
      if (tried % 2000 === 0 && (tried > mostTried || left().length === 0)) return [];
    }
  return left();
}

/** In another order, so that two that differ come soon. */
function mixed<T>(all: readonly T[]): readonly T[] {
  const step = 7919;
  return all
    .map((one, at) => ({ one, order: (at * step) % all.length }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

const somebody = fc.record({
  unit: fc.nat(1),
  state: fc.constantFrom(0, 0, 1, 1, 2, 3),
  hasRead: fc.boolean(),
  hasRole: fc.boolean(),
  hasReadRole: fc.boolean(),
});
type Somebody = typeof somebody extends fc.Arbitrary<infer T> ? T : never;

function asGroup({ state, hasRead, hasRole, hasReadRole }: Somebody): Group {
  const owes = state === 1 || state === 2;
  return {
    ...nobody,
    ready: Number(state === 0),
    underWay: Number(state === 1),
    behind: Number(state === 2),
    paused: Number(state === 3),
    missing: Number(owes && !hasRead),
    roleAsked: Number(state !== 3 && hasRole),
    roleMissing: Number(owes && hasRole && !hasReadRole),
  };
}

function table(units: readonly Group[]): StatusTable {
  const rows = units.map((group, at) => rowOf('unit', `u${at}`, group));
  return statusTable([...rows, rowOf('type', 'employee', units.reduce(plus, nobody))], ['r01', 'r28']);
}

/** A group in which all have read r01, and so many have not read r28, which all of them have the role for. */
function withRole(ready: number, underWay: number, behind: number, paused: number, roleMissing: number): Group {
  return { ...nobody, ready, underWay, behind, paused, roleMissing, roleAsked: ready + underWay + behind };
}

test('S41: half of the centre have read the rule of their role, and all of one unit: no small number can be reckoned out', () => {
  const units = [withRole(3, 0, 4, 0, 4), withRole(2, 0, 3, 0, 0)];
  expect(foundOut(units, table(units))).toEqual([]);
});

/** Whether everybody has read r01, has the role and has read r28; by chance where nothing is said. */
const sames: readonly [all?: boolean, role?: boolean, read?: boolean][] = [
  [],
  [true],
  [undefined, true],
  [undefined, true, false],
  [undefined, undefined, true],
  [false, true, false],
];

test('S41: of what is told about a rule for a role beside one for everybody, no small number can be reckoned out', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2),
      fc.array(somebody, { minLength: 3, maxLength: 11 }),
      fc.constantFrom(...sames),
      (count, people, [all, role, read]) => {
        const units = Array.from({ length: count }, (_, at) =>
          people
            .filter(({ unit }) => unit % count === at)
            .map((one) => ({ ...one, hasRead: all ?? one.hasRead, hasRole: role ?? one.hasRole }))
            .map((one) => asGroup({ ...one, hasReadRole: read ?? one.hasReadRole }))
            .reduce(plus, nobody),
        );
        expect(foundOut(units, table(units))).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
