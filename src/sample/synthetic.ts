import type { Day } from '../core/dates.ts';
import { addDays, dayOf, yearOf } from '../core/dates.ts';
import type { AppointedRole } from '../core/role.ts';
import type { RuleVersion } from '../features/handbook/records.ts';
import { rulesOf } from '../features/handbook/rule.ts';
import { readingPlan } from '../features/reading/reading-plan.ts';
import type { Confirmation } from '../features/reading/records.ts';
import { leadingIn } from '../features/workplace/leading.ts';
import { rolesOf } from '../features/workplace/placement.ts';
import type { Kind, Kinds } from '../lists.ts';
import { listName } from '../lists.ts';
import { readPages } from '../m365/provision/access.ts';
import { provision } from '../m365/provision.ts';
import { inWords } from '../m365/rows/in-words.ts';
import type { Fields } from '../m365/rows/row.ts';
import { toFields } from '../m365/rows/row.ts';
import { buildHandbook } from './handbook/build.ts';
import { listPlaces } from './list-places.ts';
import { readingsOf } from './reading/history.ts';
import { openStandinGraph } from './standin-graph.ts';
import { townCases } from './synthetic/cases.ts';
import { yearlyVersions } from './synthetic/handbook.ts';
import { townSystems } from './synthetic/systems.ts';
import { townTailoring } from './synthetic/tailoring.ts';
import { inhabitants, townRecords } from './synthetic/town.ts';
import { townWheel } from './synthetic/wheel.ts';
import { sampleSites, setupApp } from './tenant.ts';
import type { Pace } from './workplace/people.ts';

/** What the generator needs of a running stand-in: its store takes a million rows where Graph would take an hour. */
interface Fillable {
  readonly url: string;
  readonly clock: { now(): string };
  addItems(listId: string, rows: readonly { fields: Record<string, string | number | boolean>; at?: string }[]): void;
  addPeople(people: readonly { properties: Record<string, string | boolean>; manager?: string }[]): void;
}

export interface SyntheticOptions {
  /** An empty stand-in in this process. */
  standin: Fillable;
  people: number;
  /** Years of confirmations; 0 for none. About fourteen a person and year. */
  years: number;
  /** Cases within the last year, with what lies beside them; none where it is left out. */
  cases?: number;
  /** In the register, with as many controls in each of the years; none where it is left out. */
  systems?: number;
  /** Takes the confirmations of a list in its stead: millions of them are read through Graph for an hour. */
  keep?(list: string, rows: readonly Confirmation[]): void;
}

export interface SyntheticSize {
  people: number;
  units: number;
  ruleVersions: number;
  confirmations: number;
  cases: number;
  systems: number;
}

const paces: readonly Pace[] = ['prompt', 'steady', 'steady', 'steady', 'late', 'late', 'behind'];
const rowsAtOnce = 20_000;

/**
 * Fills an empty stand-in with a municipality of any size; the same numbers give the same rows.
 * @returns how much there is of everything
 * @throws Problem of the stand-in when it is not empty
 */
export async function seedSynthetic({
  standin,
  people: count,
  years,
  cases = 0,
  systems = 0,
  keep,
}: SyntheticOptions): Promise<SyntheticSize> {
  const today = dayOf(standin.clock.now());
  const setup = await openStandinGraph(standin.url, setupApp);
  const people = inhabitants(count);
  standin.addPeople(
    people.map(({ manager, ...person }) => ({ properties: userProperties(person), ...(manager ? { manager } : {}) })),
  );
  const ids = new Map(
    (
      (await readPages(setup, '/users?$select=id,userPrincipalName&$top=999')) as {
        id: string;
        userPrincipalName: string;
      }[]
    ).map(({ id, userPrincipalName }) => [userPrincipalName, id]),
  );
  const records = townRecords(people, (upn) => ids.get(upn) ?? '', today);
  const town = { ...records, ...townTailoring(records.units, today) };
  const { ruleVersions: sampleVersions, ...handbook } = buildHandbook(today);
  const ruleVersions = years > 0 ? yearlyVersions(sampleVersions, years, today) : sampleVersions;
  await provision(setup, { ...sampleSites, years: yearsIn(ruleVersions, today) });

  const places = await listPlaces(setup);
  const fill = <K extends Kind>(kind: K, records: readonly Kinds[K][], list = listName(kind).name) => {
    const place = places(list);
    if (!place) throw new RangeError(`the sites have no list ${list}`);
    standin.addItems(
      place.id,
      records.map((record) => ({ fields: withoutNulls(toFields(kind, record)), at: record.at })),
    );
  };
  fill('decision', handbook.decisions);
  fill('page', handbook.pages);
  fill('ruleVersion', ruleVersions);
  fill('unit', town.units);
  fill('employment', town.employments);
  fill('appointment', town.appointments);
  fill('pack', town.packs);
  fill('readingChoice', town.choices);
  const reported = casesOf(cases, town, today);
  fill('incident', reported.incidents);
  fill('statement', reported.statements);
  fill('reporter', reported.reporters);
  fill('caseEntry', reported.entries);
  fill('caseNotification', reported.notifications.map(inWords.caseNotification));
  fill('caseMessage', reported.messages);
  const register = townSystems(systems, town.units, today);
  fill('system', register.systems);
  fill('systemRole', register.roles);
  fill('systemDocument', register.documents);
  fill('systemRisk', register.risks);
  const wheel = townWheel(systems, years, today, holding('accountableExecutive', town.appointments));
  fill('wheelItem', wheel.items);
  fill('control', wheel.controls);
  fill('controlResult', wheel.results);
  let confirmations = 0;
  for (const some of confirmationsOf(town, ruleVersions, years, today)) {
    for (const [year, rows] of Map.groupBy(some, (row) => row.year)) {
      const { name } = listName('confirmation', year);
      if (keep) keep(name, rows);
      else fill('confirmation', rows, name);
    }
    confirmations += some.length;
  }
  return { people: count, units: town.units.length, ruleVersions: ruleVersions.length, confirmations, cases, systems };
}

function casesOf(count: number, { employments, units, appointments }: ReturnType<typeof townRecords>, today: Day) {
  const centreOf = new Map(units.map(({ unit, name }) => [unit, name]));
  const reporters = employments.map(({ person: id, name, unit }) => ({
    id,
    name,
    centreName: centreOf.get(unit) ?? '',
  }));
  const [dpo, director] = [holding('dpo', appointments), holding('accountableExecutive', appointments)];
  return townCases(count, today, reporters, { dpo, director });
}

function holding(role: AppointedRole, appointments: ReturnType<typeof townRecords>['appointments']) {
  const held = appointments.find((one) => one.role === role);
  return { id: held?.person ?? '', name: held?.name ?? '', centreName: '' };
}

/** Person by person, so that a region's five years never stand in memory at once. */
function* confirmationsOf(
  town: ReturnType<typeof townRecords> & ReturnType<typeof townTailoring>,
  versions: readonly RuleVersion[],
  years: number,
  today: Day,
): Generator<readonly Confirmation[]> {
  const plan = readingPlan(rulesOf(versions), town.packs, town.choices, town.units);
  const jobs = Map.groupBy(town.employments, ({ person }) => person);
  const held = Map.groupBy(town.appointments, ({ person }) => person);
  const leading = leadingIn(town.units, town.employments, (account) => account);
  let rows: Confirmation[] = [];
  for (const [index, [id, employments]] of [...jobs].entries()) {
    const reader = {
      id,
      name: employments[0]?.name ?? '',
      employments,
      roles: rolesOf(employments, held.get(id) ?? [], leading(id), today),
      pace: paces[index % paces.length] ?? 'steady',
    };
    const readings = years > 0 ? readingsOf(reader, plan, addDays(today, -365 * years), today) : [];
    for (const reading of readings) rows.push(reading.at(-1) ?? reading[0]);
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

function userProperties({ upn, name, leads }: { upn: string; name: string; leads: boolean }) {
  return {
    accountEnabled: true,
    displayName: name,
    jobTitle: leads ? 'Leder' : 'Medarbejder',
    mailNickname: upn.split('@')[0] ?? upn,
    userPrincipalName: upn,
  };
}

function yearsIn(versions: readonly RuleVersion[], today: Day): readonly number[] {
  return [...versions.map(({ inForceFrom }) => yearOf(inForceFrom)), yearOf(today), yearOf(today) + 1];
}

function withoutNulls(fields: Fields): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string | number | boolean][] =>
      value === null ? [] : [[name, value]],
    ),
  );
}
