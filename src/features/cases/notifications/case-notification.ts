import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { isPassing } from '../../delivery/notification.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { isAtWork, isInOffice } from '../../workplace/workplace.ts';
import { type Category, kindsOf } from '../incident/category.ts';
import { isOpen, numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { CaseNotification } from './records.ts';

/** Those who are told of a case because of their role. */
export type ToldAs = 'dpo' | 'dpoDeputy' | 'serviceDesk' | 'executive' | 'itSecurityManager';

/** Those, and whoever the DBR turns to about one case. */
/** `duty` is the line the operator has connected, and nobody's account. */
export type ToldFor = ToldAs | 'duty' | 'reporter' | 'named' | 'taskOwner' | 'participant' | 'manager';

export interface Recipient {
  person: string;
  name: string;
  as: ToldFor;
}

/**
 * Nothing has reached anybody yet, so there is nothing for IT to stop (domain.md section 0: only a breach goes to both).
 */
const forDpoAlone: readonly Category[] = ['nearMiss', 'threat'];

export function isForDpoAlone({ category }: Pick<Incident, 'category'>): boolean {
  return forDpoAlone.includes(category);
}

/** IT-Servicedesk is told the number only, and waits for the DBR (domain.md section 0, S105). */
const numberOnly: readonly Category[] = ['unauthorisedAccess', 'policyViolation'];

/** Papers in a bin and words in a canteen are nothing IT could stop; a computer in the same bag is. */
const notTechnical: readonly Category[] = ['paper', 'overheard'];

export function isNumberOnly({ category, alsoCategory }: Pick<Incident, 'category' | 'alsoCategory'>): boolean {
  if (numberOnly.includes(category)) return true;
  return kindsOf({ category, alsoCategory }).every((kind) => notTechnical.includes(kind));
}

/**
 * May somebody in this capacity hear of the case? Nobody it is about, and IT-Servicedesk nothing of what only the DBR is
 * for; which director, and who is out in another capacity, is asked of people (`mayReceive`). Asked again at the moment
 * of sending, since a report may turn out to be about whoever waits for its notification.
 */
export function mayBeTold(as: ToldFor, incident: Pick<Incident, 'category' | 'concerns'>): boolean {
  const { concerns = [] } = incident;
  if (as === 'dpo') return !concerns.includes('dpo');
  if (as === 'itSecurityManager') return !concerns.includes('it');
  return as !== 'serviceDesk' || !(concerns.includes('it') || isForDpoAlone(incident));
}

/** What somebody wrote, was asked for or was invited to concerns them also when the case itself is over. */
const aboutMore = /^(asked|replied|added|task|invited)-/;
/** What leaves a case leaves it also when the case is over: these are told all the same. */
const toldAfterwards: readonly ToldFor[] = ['reporter', 'manager'];

/** Is there still a reason to send it? A case that is over needs nobody any more, but for what was said since. */
export function isWorthSending(
  { as, occasion }: Pick<CaseNotification, 'as' | 'occasion'>,
  incident: Incident,
): boolean {
  const isWanted = isOpen(incident) || aboutMore.test(occasion) || toldAfterwards.includes(as);
  return isWanted && mayBeTold(as, incident);
}

/** The notification as one that is not sent any more. */
export function retracted(notification: CaseNotification): CaseNotification {
  return { ...notification, state: 'retracted', fault: undefined };
}

/**
 * Who is told at once (S27, S105): the DBR, and the deputy when there is no DBR, the DBR is away, has a part in it or
 * the report is about the DBR; and IT-Servicedesk where something is to be stopped and the report is not about IT.
 * Never the person who reports.
 * @param appointments as service desk, past ones too
 * @param isExcluded whom it may be about in whichever capacity (`excludedFromCase`)
 * @param hasPart who does not handle it alone, since it was reported for them or they lead the person who reports
 */
export function toldAtOnce(
  incident: Pick<Incident, 'category' | 'concerns'>,
  reporter: string,
  workplace: Workplace,
  appointments: readonly Appointment[],
  isExcluded: (person: string) => boolean = () => false,
  hasPart: (person: string) => boolean = () => false,
): readonly Recipient[] {
  const officers = present(workplace.officers, workplace).filter(
    ({ person }) => person !== reporter && !isExcluded(person),
  );
  const chief = mayBeTold('dpo', incident) ? officers.find(({ role }) => role === 'dpo') : undefined;
  const deputies = officers.filter(({ role }) => role === 'dpoDeputy');
  const isEnough = chief && isAtWork(workplace, chief.person) && !hasPart(chief.person);
  const dpo = isEnough ? [chief] : [...(chief ? [chief] : []), ...deputies];
  const serviceDesk = mayBeTold('serviceDesk', incident)
    ? present(appointments, workplace).filter(
        ({ role, person }) => role === 'serviceDesk' && person !== reporter && !isExcluded(person),
      )
    : [];
  const single = new Map([...serviceDesk, ...dpo].map(({ person, name, role }) => [person, { person, name, role }]));
  return [...single.values()].map(({ person, name, role }) => ({ person, name, as: role as ToldAs }));
}

/** A step that is due, and whom it tells. */
export interface DueStep {
  occasion: string;
  tells: readonly ToldAs[];
  /** Of the last twelve hours of a clock, or after it: it waits for no other day. */
  isLast?: boolean;
}

/** Of a clock: whatever is due then is told at once. */
export const lastHours = 12;

/** `tell:<person>:<incident>:<occasion>`: once for each occasion, whichever server comes first. */
export function caseNotificationKey(person: string, incident: string, occasion: string): string {
  return `tell:${person}:${incident}:${occasion}`.toLowerCase();
}

/** Somebody is to be told of a case on an occasion. */
export function caseNotification(
  to: Recipient,
  stored: Stored<Incident>,
  occasion: string,
  now: Moment,
): CaseNotification {
  const { key } = stored.record;
  return {
    key: caseNotificationKey(to.person, key, occasion),
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
 * May whoever a report was made for hear of it yet? An account somebody else is in would tell the intruder that it has
 * been reported (C09), so it waits until the attack has been stopped.
 */
export function waitsForStop({ as }: Pick<CaseNotification, 'as'>, incident: Incident): boolean {
  const isAttack = incident.category === 'malicious' || incident.alsoCategory === 'malicious';
  return as === 'named' && isAttack && incident.contained !== 'yes';
}

/** What the notifier says of a notice that was taken back while it waited. */
const unwanted = 'unwanted';

/**
 * What became of a notification that was handed to Microsoft. What may still help is tried again; somebody without the app
 * is not asked for ever.
 * @param code why it did not arrive; `undefined` when it did
 */
export function afterNotification(
  notification: CaseNotification,
  code: string | undefined,
  now: Moment,
): CaseNotification {
  const tries = (notification.tries ?? 0) + 1;
  if (code === undefined) return { ...notification, state: 'sent', sentAt: now, fault: undefined, tries };
  if (code === unwanted) return retracted(notification);
  const again = isPassing(code) || code === 'unknown';
  return { ...notification, state: again ? 'planned' : 'failed', fault: code, tries };
}

function present(appointments: readonly Appointment[], workplace: Workplace): readonly Appointment[] {
  return appointments
    .filter((appointment) => holds(appointment, workplace.today))
    .map((appointment) => ({ ...appointment, person: workplace.mainOf(appointment.person) }))
    .filter(({ person }) => isInOffice(workplace, person));
}
