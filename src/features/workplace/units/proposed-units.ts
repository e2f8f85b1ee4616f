import { nameKey } from '../../../core/code-of-name.ts';
import type { Person } from '../../../core/person.ts';
import type { Unit } from '../records.ts';
import { longestUnitName } from './unit-limits.ts';

/** A department of the directory that is no unit yet. */
export interface ProposedUnit {
  name: string;
  kind: 'centre' | 'unit';
  /** Open accounts in it. */
  people: number;
  /** Whom most of them have as their manager, but for those who lead some of them; nobody where there is but one. */
  manager?: Pick<Person, 'id' | 'name'> | undefined;
  /** The department above it: where its manager works, or the manager's manager. */
  parent?: string | undefined;
}

type Member = Pick<Person, 'id' | 'name' | 'enabled' | 'guest' | 'department' | 'manager'>;

/**
 * The units a municipality could have by what Entra says of its people: one for each department, led by whom most of them
 * have as their manager. Guests and closed accounts say nothing. Those above come before those below.
 * @param open units there are already; a department of the same name is left out, and one above is called as it is there
 */
export function proposedUnits(
  people: readonly Member[],
  open: readonly Pick<Unit, 'name' | 'kind'>[],
): readonly ProposedUnit[] {
  const working = people.filter(({ enabled, guest }) => enabled && !guest);
  const byId = new Map(working.map((person) => [person.id, person]));
  const departments = Map.groupBy(
    working.filter((person) => departmentOf(person) !== ''),
    (person) => nameKey(departmentOf(person)),
  );
  // Those who work in the municipality itself are above everybody: what lies under them are its centres.
  const tops = new Set(open.filter(({ kind }) => kind === 'top').map(({ name }) => nameKey(name)));
  const proposals = [...departments].map(([key, members]) => {
    const manager = byId.get(managerOf(members) ?? '');
    return {
      key,
      name: mostOften(members.map(departmentOf)) ?? '',
      members,
      manager,
      above: above(new Set([key, ...tops]), manager, byId),
    };
  });
  const aboveOf = new Map(proposals.map(({ key, above: parent }) => [key, parent]));
  const nameOf = new Map([
    ...proposals.map(({ key, name }) => [key, name] as const),
    ...open.map(({ name }) => [nameKey(name), name] as const),
  ]);
  const lineOf = new Map(proposals.map(({ key }) => [key, lineAbove(key, aboveOf)]));
  const withBelow = new Set([...lineOf.values()].flatMap(([parent]) => parent ?? []));
  const taken = new Set(open.map(({ name }) => nameKey(name)));
  return proposals
    .filter(({ key, name }) => !taken.has(key) && name.length <= longestUnitName)
    .map(({ key, name, members, manager }) => {
      const line = lineOf.get(key) ?? [];
      const kind: ProposedUnit['kind'] = line.length === 0 && withBelow.has(key) ? 'centre' : 'unit';
      // Of one alone Entra says who is above, and of nobody who leads.
      const leader = members.length > 1 && manager ? { id: manager.id, name: manager.name } : undefined;
      const parent = line[0] === undefined ? undefined : nameOf.get(line[0]);
      return { depth: line.length, proposal: { name, kind, people: members.length, manager: leader, parent } };
    })
    .toSorted((a, b) => a.depth - b.depth || a.proposal.name.localeCompare(b.proposal.name, 'da'))
    .map(({ proposal }) => proposal);
}

function departmentOf({ department = '' }: Pick<Person, 'department'>): string {
  return department.replace(/\s+/g, ' ').trim();
}

/** Who leads a department is in it, as a rule, and her own manager is not its leader: of two she would be half. */
function managerOf(members: readonly Member[]): string | undefined {
  const leading = new Set(members.map(({ manager }) => manager));
  const led = members.filter(({ id }) => !leading.has(id)).flatMap(({ manager }) => manager ?? []);
  return mostOften(led.length > 0 ? led : members.flatMap(({ manager }) => manager ?? []));
}

/** Where the manager works, or, when that is the department itself, where the manager's own manager does. */
function above(
  not: ReadonlySet<string>,
  manager: Member | undefined,
  byId: ReadonlyMap<string, Member>,
): string | undefined {
  const places = [manager, byId.get(manager?.manager ?? '')].map((one) => one && nameKey(departmentOf(one)));
  return places.find((place) => place && !not.has(place));
}

/** The departments above one, the nearest first; none where they lead back to it. */
function lineAbove(key: string, aboveOf: ReadonlyMap<string, string | undefined>): readonly string[] {
  const line: string[] = [];
  for (let next = aboveOf.get(key); next !== undefined && aboveOf.has(next); next = aboveOf.get(next)) {
    if (next === key || line.includes(next)) return [];
    line.push(next);
  }
  return line;
}

/** What stands there most often, of as many the first by the alphabet. */
function mostOften(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  return counts.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'da'))[0]?.value;
}
