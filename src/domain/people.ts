import type { Day, Moment } from './dates.ts';
import type { AudienceGroup, Language, WorkArea } from './handbook/rule.ts';
import type { Appointment } from './workplace/appointment.ts';
import { appointedRoles, holds } from './workplace/appointment.ts';
import type { Employment, PersonType } from './workplace/employment.ts';
import { isCurrent, isPaused } from './workplace/employment.ts';
import type { Unit } from './workplace/unit.ts';

/** Somebody in the municipality's directory (Entra). */
export interface Person {
  /** Entra object id. */
  id: string;
  name: string;
  /** Sign-in name. */
  upn: string;
  enabled: boolean;
  jobTitle?: string | undefined;
  phone?: string | undefined;
  /** Entra's manager; an employment's own manager comes before it. */
  manager?: string | undefined;
}

/** Every role: those that come with a job or a unit, and those one is appointed to. */
export const allRoles = [
  'employee',
  'temp',
  'councillor',
  'partner',
  'lineManager',
  'centreHead',
  ...appointedRoles,
] as const;

export type Role = (typeof allRoles)[number];

/** Whoever speaks: proven by a token, placed by employments and appointments. */
export interface Actor {
  person: Person;
  roles: readonly Role[];
  channel: 'tab' | 'bot';
  language: Language;
}

/** What decides which rules are for a person (S8, S24, G7). */
export interface Placement {
  types: readonly PersonType[];
  groups: readonly AudienceGroup[];
  areas: readonly WorkArea[];
  /** The first day of the earliest job the person holds now. */
  since?: Day | undefined;
  /** On leave from every job. */
  paused: boolean;
  employments: readonly Employment[];
}

const ownRoles: Readonly<Record<PersonType, Role>> = {
  employee: 'employee',
  temp: 'temp',
  student: 'temp',
  volunteer: 'temp',
  councillor: 'councillor',
  partner: 'partner',
};

const ownGroups: Readonly<Record<PersonType, AudienceGroup>> = {
  employee: 'employees',
  temp: 'employees',
  student: 'employees',
  volunteer: 'employees',
  councillor: 'council',
  partner: 'partners',
};

const groupOfRole: Partial<Record<Role, AudienceGroup>> = {
  lineManager: 'managers',
  centreHead: 'managers',
  privileged: 'privileged',
  systemOwner: 'owners',
  dataOwner: 'owners',
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/**
 * The roles a person has on a day.
 * @param employments the person's own
 * @param appointments the person's own
 * @param led units the person leads
 */
export function rolesOf(
  employments: readonly Employment[],
  appointments: readonly Appointment[],
  led: readonly Unit[],
  today: Day,
): readonly Role[] {
  return unique<Role>([
    ...employments.filter((job) => isCurrent(job, today)).map((job) => ownRoles[job.kind]),
    ...appointments.filter((appointment) => holds(appointment, today)).map(({ role }) => role),
    ...led.map((unit): Role => (unit.kind === 'centre' ? 'centreHead' : 'lineManager')),
    ...(led.length > 0 ? (['lineManager'] as const) : []),
  ]);
}

/** Where a person stands on a day: types, audience groups and kinds of work, over all jobs. */
export function placementOf(employments: readonly Employment[], roles: readonly Role[], today: Day): Placement {
  const current = employments.filter((job) => isCurrent(job, today));
  return {
    types: unique(current.map((job) => job.kind)),
    groups: unique([...current.map((job) => ownGroups[job.kind]), ...roles.flatMap((role) => groupOfRole[role] ?? [])]),
    areas: unique(current.map((job) => job.area)),
    since: current.map((job) => job.from).sort()[0],
    paused: current.length > 0 && current.every((job) => isPaused(job, today)),
    employments: current,
  };
}

/**
 * The role table: who may do each job and see each view. `own` limits it to what is about oneself.
 * An action without a line here does not exist.
 */
export const roleTable = {
  me: { roles: allRoles },
  start: { roles: allRoles, own: true },
  handbook: { roles: allRoles },
  rule: { roles: allRoles },
  page: { roles: allRoles },
  receipts: { roles: allRoles, own: true },
  receipt: { roles: allRoles, own: true },
  aboutMe: { roles: allRoles, own: true },
  confirmReading: { roles: allRoles, own: true },
  withdrawConfirmation: { roles: allRoles, own: true },
  settings: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  saveSetting: { roles: ['editor'] },
  appointments: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  appoint: { roles: ['editor'] },
  importEmployments: { roles: ['editor'] },
  foreignEdits: { roles: ['dpo', 'dpoDeputy', 'auditor'] },
  settleForeignEdit: { roles: ['dpo', 'dpoDeputy'] },
} as const satisfies Record<string, { roles: readonly Role[]; own?: true }>;

export type Action = keyof typeof roleTable;

/** May somebody with these roles do it at all? Whose things it is about is the job's own question. */
export function may(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = roleTable[action].roles;
  return roles.some((role) => allowed.includes(role));
}

/** Everything somebody with these roles may do or see: the page greys what the server would refuse. */
export function allowedActions(roles: readonly Role[]): readonly Action[] {
  return (Object.keys(roleTable) as Action[]).filter((action) => may(roles, action));
}

/** The person's manager: the one of the job held longest, and Entra's where no job names one. */
export function managerOf(person: Person, placement: Placement): string | undefined {
  const named = placement.employments.filter(({ manager }) => manager !== undefined);
  return named.toSorted((a, b) => a.from.localeCompare(b.from))[0]?.manager ?? person.manager;
}

export type PersonalClass = 'identity' | 'employment' | 'reading' | 'evidence' | 'trace';

/**
 * Who meets which personal data about somebody else in the app (S87, G8); everybody meets all of their own.
 * The privacy page is made from this table. A manager never meets reading times or hashes, only dates and state.
 */
export const personalDataTable: Readonly<Record<PersonalClass, readonly Role[]>> = {
  identity: ['lineManager', 'centreHead', 'dpo', 'dpoDeputy', 'editor', 'auditor'],
  employment: ['lineManager', 'dpo', 'dpoDeputy', 'editor', 'auditor'],
  reading: ['lineManager', 'dpo', 'dpoDeputy', 'auditor'],
  evidence: ['dpo', 'dpoDeputy', 'auditor'],
  trace: ['dpo', 'dpoDeputy', 'auditor'],
};

/**
 * Who meets data of the class about somebody else. Managers meet counts only until the day the municipality has chosen
 * after talking with its staff (setting `personalViewsFrom`, G8).
 */
export function readersOf(personal: PersonalClass, managersMay: boolean): readonly Role[] {
  const leading: readonly Role[] = ['lineManager', 'centreHead'];
  return personalDataTable[personal].filter((role) => managersMay || !leading.includes(role));
}

/** A moment as a manager may see it: the day, never the time. */
export function dayOnly(moment: Moment): Day {
  return moment.slice(0, 10);
}
