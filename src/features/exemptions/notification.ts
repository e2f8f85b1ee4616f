import type { Day, Moment } from '../../core/dates.ts';
import { addDays, dayOf } from '../../core/dates.ts';
import type { NotificationTopic } from '../delivery/notification.ts';
import { newNotification } from '../delivery/notification.ts';
import type { Notification } from '../delivery/records.ts';
import { exemptionKey } from './exemption.ts';
import type { Exemption } from './records.ts';
import { settledExemption } from './state.ts';

/** Who has a part in exemptions today. */
export interface ExemptionPeople {
  /** The DBR whose turn it is, or the deputy; never whoever asked. */
  officer: string | undefined;
  /** Directors who may decide, those whose area it is before all others. */
  directors: readonly string[];
  /** Whoever is accountable for security. */
  accountable: readonly string[];
  isHoliday(day: Day): boolean;
}

/** Days before an exemption ends on which whoever asked is told; on the last the director too (S67). */
const warnings = [30, 7, 1] as const;
/** What was decided longer ago than this is no news. */
const newsDays = 14;

/**
 * What is to be told about an exemption on a day: to the DBR that it waits, then to the directors; what became of it to
 * whoever asked and to the DBR; a decision against the DBR to the accountable director; that it expires. Each has a key of
 * its own, so that doing it again tells nobody twice. Neither who nor what stands in it.
 * @param isRenewed another exemption has been granted that goes on from this one without a day between
 */
export function exemptionNotifications(
  exemption: Exemption,
  people: ExemptionPeople,
  now: Moment,
  isRenewed = false,
): readonly Notification[] {
  const today = dayOf(now);
  const settled = settledExemption(exemption, today);
  const { key, state, askedBy, assessedBy, decidedBy, decidedAt, endedBy, endedOn, followed } = settled;
  const nonce = key.slice(exemptionKey('').length);
  const tell = (what: NotificationTopic, occasion: string, to: readonly (string | undefined)[]) =>
    [...new Set(to)].flatMap((person) =>
      person ? [newNotification(what, person, `exemption-${occasion}-${nonce}`, now)] : [],
    );
  const isNews = (day: Day | undefined) => day !== undefined && day >= addDays(today, -newsDays);
  const others = (some: readonly string[], ...not: readonly (string | undefined)[]) =>
    some.filter((person) => !not.includes(person));
  const isImported = settled.deed === 'imported';
  const isDecided = !isImported && decidedAt !== undefined && isNews(dayOf(decidedAt));
  switch (state) {
    case 'asked':
      return tell('exemptionWaits', 'assess', [people.officer]);
    case 'assessed':
      return [
        ...tell('exemptionWaits', 'decide', others(people.directors, askedBy, assessedBy)),
        // Whoever asked has been told of a decision that is no more, and must not go on as if there were one.
        ...(isTakenBack(settled) && isNews(dayOf(settled.at))
          ? tell('exemptionDecided', `undone-${inDigits(settled.at)}`, [askedBy])
          : []),
      ];
    case 'granted':
    case 'refused':
      return [
        // It says that they asked and decided: somebody who did not can say so.
        ...(isImported && isNews(dayOf(settled.at)) ? tell('exemptionDecided', 'imported', [askedBy, decidedBy]) : []),
        // Undone and decided anew on the same day it is another decision.
        ...(isDecided ? tell('exemptionDecided', `decided-${inDigits(decidedAt)}`, [askedBy, assessedBy]) : []),
        ...(isDecided && followed === 'againstDpo'
          ? tell('exemptionAgainst', 'against', others(people.accountable, decidedBy))
          : []),
        ...(state === 'granted' && !isRenewed ? expiring(exemption, people, today, tell) : []),
      ];
    case 'ended':
      return isNews(endedOn) ? tell('exemptionDecided', 'ended', others([askedBy], endedBy)) : [];
    default:
      return [];
  }
}

/** Has a director taken a decision back? An assessment and a withdrawal that are taken back leave it otherwise. */
function isTakenBack({ state, deed, actor, askedBy, assessedBy }: Exemption): boolean {
  return state === 'assessed' && deed === 'undone' && actor !== askedBy && actor !== assessedBy;
}

function inDigits(moment: Moment): string {
  return moment.replace(/\D/g, '');
}

/** The nearest warning whose day has come since it was granted: a server that slept through one tells of the next alone. */
function expiring(
  { askedBy, decidedBy, decidedAt = '', expiresOn }: Exemption,
  { isHoliday }: ExemptionPeople,
  today: Day,
  tell: (what: NotificationTopic, occasion: string, to: readonly (string | undefined)[]) => readonly Notification[],
): readonly Notification[] {
  const due = warnings.filter((days) => {
    const on = workingDayBefore(addDays(expiresOn, -days), isHoliday);
    return on <= today && (decidedAt === '' || on > dayOf(decidedAt));
  });
  const nearest = due.at(-1);
  if (nearest === undefined) return [];
  return tell('exemptionExpires', `${nearest}`, nearest === 1 ? [askedBy, decidedBy] : [askedBy]);
}

/** Nobody is told on a weekend or a holiday, and a warning that waits over one would come too late. */
export function workingDayBefore(day: Day, isHoliday: (day: Day) => boolean): Day {
  const isOff = (one: Day) => Temporal.PlainDate.from(one).dayOfWeek > 5 || isHoliday(one);
  let working = day;
  for (let back = 0; isOff(working) && back < 14; back += 1) working = addDays(working, -1);
  return working;
}

const waiting = /:exemption-(assess|decide)-(.+)$/;

/**
 * Is a notification no longer worth sending: somebody has assessed or decided in the night, or it was taken back?
 * @param find an exemption by its key
 */
export function isPastExemption(
  { key }: Pick<Notification, 'key'>,
  find: (key: string) => Pick<Exemption, 'state'> | undefined,
): boolean {
  const [, step, nonce = ''] = waiting.exec(key) ?? [];
  const stands = step && find(exemptionKey(nonce));
  return Boolean(stands) && (stands as Pick<Exemption, 'state'>).state !== (step === 'assess' ? 'asked' : 'assessed');
}
