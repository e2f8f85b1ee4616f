import type { Day } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { mainAccounts } from './accountability/account-link.ts';
import { holds } from './appointments/appointment.ts';
import type { Appointment } from './appointments/records.ts';
import { isCurrent } from './employment.ts';
import type { HandBack } from './hand-backs-records.ts';
import { leadingIn } from './leading.ts';
import { standsOutside } from './line-manager.ts';
import { countsAsOne } from './one-person.ts';
import type { AccountLink, Employment, Unit } from './records.ts';
import { handedBackIn } from './rejected-assignment.ts';
import type { Workplace } from './workplace.ts';

/** What is known about a municipality, as it stands in its lists and its directory. */
export interface OrganisationRecords {
  units: readonly Unit[];
  employments: readonly Employment[];
  appointments: readonly Appointment[];
  people: readonly Person[];
  links: readonly AccountLink[];
  handBacks: readonly HandBack[];
  /** The versions in force. */
  rules: readonly RuleVersion[];
}

/** The municipality on a day: who works where, and who is there to answer for anything. */
export interface Organisation extends OrganisationRecords, Workplace {
  /** Jobs somebody holds now, under the account that counts. */
  jobs: ReadonlyMap<string, readonly Employment[]>;
  /** Accounts that hold a job now or from a later day, or a role, or lead a unit while HR knows nothing of them. */
  placed: ReadonlySet<string>;
  /** Those who hold a role now and whose account is open. */
  holding: readonly Appointment[];
  personOf(account: string): Person | undefined;
  /** Has the person an open account and a job? Whoever has not cannot answer for a unit. */
  isThere(account: string): boolean;
  /** Has the person no manager by nature? */
  standsAlone(person: string): boolean;
}

/**
 * Accounts that are let in by a job, now or from a later day, by a role, or by leading a unit while HR knows nothing of them.
 * @param mainOf the account that counts
 */
export function placedOn(
  { employments, appointments, units }: Pick<OrganisationRecords, 'employments' | 'appointments' | 'units'>,
  today: Day,
  mainOf: (account: string) => string,
): ReadonlySet<string> {
  const held = [...employments, ...appointments].filter(({ to }) => to === undefined || to >= today);
  const known = new Set(employments.map(({ person }) => mainOf(person)));
  const leaders = units.flatMap(({ manager }) => (manager && !known.has(mainOf(manager)) ? manager : []));
  return new Set([...held.map(({ person }) => person), ...leaders].map(mainOf));
}

export function organisationOn(records: OrganisationRecords, today: Day): Organisation {
  const mainOf = mainAccounts(records.links);
  const people = new Map(records.people.map((person) => [person.id, person]));
  const units = new Map(records.units.map((unit) => [unit.unit, unit]));
  const employments = Map.groupBy(records.employments, ({ person }) => mainOf(person));
  const current = records.employments.filter((job) => isCurrent(job, today));
  const jobs = Map.groupBy(current, ({ person }) => mainOf(person));
  const isOpen = (account: string) => people.get(account)?.enabled === true;
  const placed = placedOn(records, today, mainOf);
  const handedBack = handedBackIn(records.handBacks, today, mainOf);
  const links = new Map(records.links.map((link) => [link.account, link]));
  const known = {
    mainOf,
    nameOf: (account: string) => people.get(account)?.name,
    jobsOf: (person: string) => employments.get(person) ?? [],
    saidOf: (account: string) => links.get(account),
  };
  const workplace: Workplace = {
    today,
    person: (id) => people.get(id),
    mainOf,
    countsAsOne: (one, other) => countsAsOne(known, one, other),
    employmentsOf: known.jobsOf,
    unit: (code) => units.get(code),
    leading: leadingIn(records.units, records.employments, mainOf),
    officers: records.appointments.filter(({ role }) => role === 'dpo' || role === 'dpoDeputy'),
    handedBack: () => handedBack,
  };
  return {
    ...records,
    ...workplace,
    jobs,
    placed,
    holding: records.appointments.filter((held) => holds(held, today) && isOpen(held.person)),
    personOf: (account) => people.get(mainOf(account)),
    isThere: (account) => isOpen(mainOf(account)) && jobs.has(mainOf(account)),
    standsAlone: (person) => standsOutside(workplace, person),
  };
}
