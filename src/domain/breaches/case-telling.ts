import type { Moment } from '../dates.ts';
import type { BaseRecord, Stored } from '../record.ts';
import { isPassing } from '../telling/telling.ts';
import type { Appointment } from '../workplace/appointment.ts';
import { holds } from '../workplace/appointment.ts';
import { isPaused } from '../workplace/employment.ts';
import type { Workplace } from '../workplace/workplace.ts';
import { isHere } from '../workplace/workplace.ts';
import type { Category } from './category.ts';
import type { Incident } from './incident.ts';
import { numberOf } from './incident.ts';

export type ToldAs = 'dpo' | 'dpoDeputy' | 'serviceDesk' | 'executive';

/** Somebody is told that a case needs them: its number and nothing else. */
export interface CaseTelling extends BaseRecord {
  number: string;
  toName: string;
  as: ToldAs;
  occasion: string;
  state: 'planned' | 'sent' | 'failed';
  sentAt?: Moment | undefined;
  fault?: string | undefined;
  tries?: number | undefined;
  incident: string;
  person: string;
}

export interface Recipient {
  person: string;
  name: string;
  as: ToldAs;
}

/** Nothing has reached anybody yet, so there is nothing for IT to stop (domain.md section 0: only a breach goes to both). */
const forDpoAlone: readonly Category[] = ['nearMiss', 'threat'];

export function isForDpoAlone({ category }: Pick<Incident, 'category'>): boolean {
  return forDpoAlone.includes(category);
}

/** IT-Servicedesk is told the number only, and waits for the DBR (domain.md section 0, S105). */
const numberOnly: readonly Category[] = ['unauthorisedAccess', 'policyViolation'];

export function isNumberOnly({ category }: Pick<Incident, 'category'>): boolean {
  return numberOnly.includes(category);
}

/**
 * Who is told at once (S27, S105): the DBR, or the deputy when there is no DBR, the DBR is away or the report is about
 * the DBR; and IT-Servicedesk where something is to be stopped and the report is not about IT. Never whoever reports.
 * @param appointments as service desk, past ones too
 */
export function toldAtOnce(
  incident: Pick<Incident, 'category' | 'concerns'>,
  reporter: string,
  workplace: Workplace,
  appointments: readonly Appointment[],
): readonly Recipient[] {
  const { concerns = [] } = incident;
  const officers = present(workplace.officers, workplace).filter(({ person }) => person !== reporter);
  const chief = concerns.includes('dpo') ? undefined : officers.find(({ role }) => role === 'dpo');
  const deputies = officers.filter(({ role }) => role === 'dpoDeputy');
  const dpo = chief && isAtWork(chief.person, workplace) ? [chief] : [...(chief ? [chief] : []), ...deputies];
  const desk =
    isForDpoAlone(incident) || concerns.includes('it')
      ? []
      : present(appointments, workplace).filter(({ role, person }) => role === 'serviceDesk' && person !== reporter);
  const single = new Map([...desk, ...dpo].map(({ person, name, role }) => [person, { person, name, role }]));
  return [...single.values()].map(({ person, name, role }) => ({ person, name, as: role as ToldAs }));
}

/** `tell:<person>:<incident>:<occasion>`: once for each occasion, whichever server comes first. */
export function caseTelling(to: Recipient, stored: Stored<Incident>, occasion: string, now: Moment): CaseTelling {
  const { key } = stored.record;
  return {
    key: `tell:${to.person}:${key}:${occasion}`.toLowerCase(),
    actor: 'system',
    at: now,
    number: numberOf(stored),
    toName: to.name,
    as: to.as,
    occasion,
    state: 'planned',
    incident: key,
    person: to.person,
  };
}

/**
 * What became of a telling that was handed to Microsoft. What may still help is tried again; somebody without the app
 * is not asked for ever.
 * @param code why it did not arrive; `undefined` when it did
 */
export function afterTelling(telling: CaseTelling, code: string | undefined, now: Moment): CaseTelling {
  const tries = (telling.tries ?? 0) + 1;
  if (code === undefined) return { ...telling, state: 'sent', sentAt: now, fault: undefined, tries };
  const again = isPassing(code) || code === 'unknown';
  return { ...telling, state: again ? 'planned' : 'failed', fault: code, tries };
}

function present(appointments: readonly Appointment[], workplace: Workplace): readonly Appointment[] {
  return appointments
    .filter((appointment) => holds(appointment, workplace.today))
    .map((appointment) => ({ ...appointment, person: workplace.mainOf(appointment.person) }))
    .filter(({ person }) => isHere(workplace, person));
}

function isAtWork(person: string, workplace: Workplace): boolean {
  const jobs = workplace.employmentsOf(person);
  return jobs.length === 0 || jobs.some((job) => !isPaused(job, workplace.today));
}
