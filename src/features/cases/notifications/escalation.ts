import type { Moment } from '../../../core/dates.ts';
import { dayOf, secondsBetween } from '../../../core/dates.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { isInOffice } from '../../workplace/workplace.ts';
import { clockOf, deadlinesOf } from '../clocks/deadline.ts';
import { promiseSteps } from '../clocks/promise.ts';
import { awaitsDecision } from '../decision/decision.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { DueStep, Recipient, ToldAs } from './case-notification.ts';
import { lastHours, mayBeTold } from './case-notification.ts';
import type { CaseNotification } from './records.ts';

/** The hours a case may wait before the next one up is told: settings of the municipality (G4). */
export interface HoursGiven {
  open: number;
  assess: number;
  decide: number;
}

/** One step up: at such an hour, while this is so, these are told (domain.md 2.1). */
interface Step {
  /** Rows in SharePoint know it by this name, whatever the hours are. */
  occasion: string;
  /** After the report, after the beginning of the clock, or so many hours before its end. */
  when: { afterReport: keyof HoursGiven } | { afterStart: keyof HoursGiven } | { beforeEnd: number };
  isDue(incident: Incident, isOpened: boolean): boolean;
  tells: readonly ToldAs[];
}

const isUnassessed = ({ assessedAt }: Incident) => assessedAt === undefined;
const isUnnotified = ({ art33, decidedAt, notifiedAt }: Incident) =>
  notifiedAt === undefined && (art33 === 'yes' || art33 === 'notAssessed' || decidedAt === undefined);

const steps: readonly Step[] = [
  {
    occasion: 'unopened-2h',
    when: { afterReport: 'open' },
    isDue: ({ status }, isOpened) => !isOpened && status === 'received',
    tells: ['dpoDeputy'],
  },
  { occasion: 'unassessed-24h', when: { afterStart: 'assess' }, isDue: isUnassessed, tells: ['dpo', 'executive'] },
  { occasion: 'undecided-48h', when: { afterStart: 'decide' }, isDue: awaitsDecision, tells: ['executive'] },
  { occasion: 'unnotified-60h', when: { beforeEnd: 12 }, isDue: isUnnotified, tells: ['dpo', 'dpoDeputy'] },
  {
    occasion: 'unnotified-68h',
    when: { beforeEnd: 4 },
    isDue: isUnnotified,
    tells: ['dpo', 'dpoDeputy', 'executive'],
  },
];

/**
 * Is it told because a case waits too long, or because others cannot be reached, so that it comes again while that is so?
 */
export function isStep(occasion: string): boolean {
  return /unreached$|^promise-|^nis2-/.test(occasion) || steps.some((step) => step.occasion === occasion);
}

/**
 * The steps that are due for a case now, the first first. A case without a clock is only ever looked after for being
 * opened; one that is closed, or whose clock has stopped, climbs no further.
 * @param isOpened has anybody on the DBR's side looked at it?
 */
export function dueSteps(incident: Incident, isOpened: boolean, hours: HoursGiven, now: Moment): readonly DueStep[] {
  if (!isOpen(incident)) return [];
  const [stricter] = deadlinesOf(incident);
  const isRunning = ['running', 'late'].includes(clockOf(incident, now).state);
  const clock = isRunning ? stricter : undefined;
  const isPast = (when: Step['when']) => {
    const [since, wait] =
      'afterReport' in when
        ? [incident.reportedAt, hours[when.afterReport]]
        : 'afterStart' in when
          ? [clock?.since, hours[when.afterStart]]
          : [clock?.at, -when.beforeEnd];
    return since !== undefined && secondsBetween(since, now) >= wait * 3_600;
  };
  const due = steps.filter(({ when, isDue }) => isPast(when) && isDue(incident, isOpened));
  const isLast = ({ when }: Step) => 'beforeEnd' in when && when.beforeEnd <= lastHours;
  return [
    ...due.map((step) => ({ occasion: step.occasion, tells: step.tells, isLast: isLast(step) })),
    ...promiseSteps(incident, now),
  ];
}

/** An office of the same name; who decides is asked of `decidersOf`. */
type Office = Exclude<ToldAs, 'executive'>;

/** Who holds these offices and may hear of the case: nobody whose office it is about, and nobody who is gone. */
export function officeHolders(
  tells: readonly Office[],
  incident: Pick<Incident, 'category' | 'concerns'>,
  workplace: Workplace,
  appointments: readonly Appointment[],
): readonly Recipient[] {
  return tells
    .filter((as) => mayBeTold(as, incident))
    .flatMap((as) =>
      appointments
        .filter(({ role, person }) => role === as && isInOffice(workplace, workplace.mainOf(person)))
        .filter((appointment) => holds(appointment, workplace.today))
        .map(({ person, name }) => ({ person: workplace.mainOf(person), name, as })),
    );
}

/**
 * Has the person been told today, by the clock in Denmark, that this case waits? Whatever else is due waits for tomorrow,
 * unless its clock is in its last hours: one line per case and day, whichever law it is about.
 * @param told everything planned and sent about the case
 */
export function isToldToday(
  { key, person }: Pick<CaseNotification, 'key' | 'person'>,
  told: readonly CaseNotification[],
  now: Moment,
): boolean {
  const counts = ({ state }: CaseNotification) => state === 'planned' || state === 'sent';
  return told.some(
    (one) =>
      one.person === person &&
      one.key !== key &&
      isStep(one.occasion) &&
      counts(one) &&
      dayOf(one.sentAt ?? one.at) === dayOf(now),
  );
}

/**
 * Of the steps that are due at once only the last is told to a person: after a night without a server four messages about
 * one case would say no more than one.
 * @param due in the order of the steps
 */
export function lastForEach<T extends { person: string }>(due: readonly T[]): readonly T[] {
  return [...Map.groupBy(due, ({ person }) => person).values()].flatMap((steps) => steps.at(-1) ?? []);
}
