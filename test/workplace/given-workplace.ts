import type { Directory } from '../../src/core/directory.ts';
import type { Person } from '../../src/core/person.ts';
import type { Reporter } from '../../src/features/cases/incident/breach-records.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import type { Mandate } from '../../src/features/cases/mandates/records.ts';
import type { CaseNotification } from '../../src/features/cases/notifications/records.ts';
import { accountLinkKey } from '../../src/features/workplace/accountability/account-link.ts';
import type { Appointment, AppointmentProposal } from '../../src/features/workplace/appointments/records.ts';
import type { HandBack } from '../../src/features/workplace/hand-backs-records.ts';
import type { OrganisationRecords } from '../../src/features/workplace/organisation.ts';
import { organisationOn } from '../../src/features/workplace/organisation.ts';
import type { AccountLink, Employment, Unit } from '../../src/features/workplace/records.ts';
import { handedBack } from '../../src/features/workplace/rejected-assignment.ts';
import type { Workplace } from '../../src/features/workplace/workplace.ts';
import type { RecordDefinition, RecordOf } from '../../src/kernel/record.ts';
import type { Records } from '../../src/kernel/records.ts';
import type { Kind, Kinds } from '../../src/lists.ts';

export const givenToday = '2026-11-25';

/** A workplace as a test tells it. */
export interface Given {
  people: readonly (Partial<Person> & { id: string })[];
  jobs?: readonly Employment[];
  units?: readonly Unit[];
  officers?: readonly Appointment[];
  reporters?: readonly Reporter[];
  mandates?: readonly Mandate[];
  proposals?: readonly AppointmentProposal[];
  incidents?: readonly Incident[];
  caseNotifications?: readonly CaseNotification[];
  /** A second account and the one that counts. */
  second?: readonly [account: string, person: string];
  /** Jobs a manager has said are not in their team. */
  handBacks?: readonly HandBack[];
}

/** Said on the day of the test. */
export function aRejectedAssignment(job: Employment, manager: string, own: Partial<HandBack> = {}): HandBack {
  return { ...handedBack(job, { id: manager, name: manager }, `${givenToday}T08:00:00Z`), ...own };
}

export function recordsOf({
  people,
  jobs = [],
  units = [],
  officers = [],
  second,
  handBacks = [],
}: Given): OrganisationRecords {
  return {
    people: people.map((person) => ({ name: person.id, upn: `${person.id}@a`, enabled: true, ...person })),
    employments: jobs,
    units,
    appointments: officers,
    links: second ? [linkOf(...second)] : [],
    handBacks,
    rules: [],
  };
}

export function givenWorkplace(given: Given): Workplace {
  return organisationOn(recordsOf(given), givenToday);
}

/** The same, to be asked row by row. */
export function portsOf(given: Given): {
  records: Pick<Records, 'find' | 'all'>;
  directory: Pick<Directory, 'person' | 'people'>;
} {
  const { people, employments, units, appointments, links, handBacks } = recordsOf(given);
  const rows: { [K in Kind]?: readonly Kinds[K][] } = {
    employment: employments,
    unit: units,
    appointment: appointments,
    accountLink: links,
    reporter: given.reporters ?? [],
    mandate: given.mandates ?? [],
    appointmentProposal: given.proposals ?? [],
    incident: given.incidents ?? [],
    caseNotification: given.caseNotifications ?? [],
    handBack: handBacks,
  };
  const all: Records['all'] = <R extends RecordDefinition>({ kind }: R, where: object = {}) =>
    ((rows[kind as Kind] ?? []) as readonly RecordOf<R>[])
      .filter((row) =>
        Object.entries(where).every(([column, value]) => new Map(Object.entries(row)).get(column) === value),
      )
      .map((record) => ({ record, mark: { list: kind, id: record.key, version: 1 } }));
  return {
    records: { all, find: (of, key) => all(of).find(({ record }) => record.key === key.toLowerCase()) },
    directory: { person: (id) => people.find((one) => one.id === id), people: () => people },
  };
}

function linkOf(account: string, person: string): AccountLink {
  const made = { actor: 'system', at: '2026-01-01T08:00:00Z' };
  return { ...made, key: accountLinkKey(account), account, accountUpn: account, person, name: person, linked: true };
}
