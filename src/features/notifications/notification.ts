import type { Moment } from '../../core/dates.ts';
import type { Notification } from './records.ts';

/** What a person is told about. */
export type NotificationTopic =
  | 'welcome'
  | 'reading'
  | 'reminder'
  | 'critical'
  | 'asked'
  /** *Send påmindelse*, from the manager. */
  | 'nudge'
  | 'question'
  | 'answer'
  /** To a manager: somebody starts soon and something is missing. */
  | 'clearance'
  /** To a manager, once a week at most: what waits, in a number. */
  | 'leading'
  /** To whoever answers for an agreement: something of it runs out. */
  | 'partner'
  /** To the DBR or a director: an exemption waits for them. */
  | 'exemptionWaits'
  /** To whoever asked for an exemption, and to the DBR: what became of it. */
  | 'exemptionDecided'
  /** To the accountable director: one was decided against the DBR. */
  | 'exemptionAgainst'
  /** To whoever asked for it: it expires. */
  | 'exemptionExpires'
  /** To a member of the council, in the mayor's name (S102). */
  | 'mayor'
  /** To whoever answers for a task: whoever did it has said no. */
  | 'returned'
  /** To whoever asked: the manager asks for a yes to their words. */
  | 'words'
  /** To those who write the rules: something has happened that rules must be looked over for. */
  | 'upkeep'
  /** To the DBR: somebody wants to know what they think of a text. */
  | 'opinionAsked'
  /** To whoever wrote: the DBR has said what they think. */
  | 'opinionGiven'
  /** To whoever can do the next thing to an edition of the handbook or the policy. */
  | 'revision'
  /** To the person who confirms a guarded role: a proposal waits. */
  | 'appointmentWaits'
  /** To the new one, the old one and the DBR's side: a guarded role has changed hands. */
  | 'appointmentChanged'
  /** To the DBR's side, and to editors of a text: a row without a good seal is to be looked at. */
  | 'outsideChange'
  /** The same of many within an hour, in one. */
  | 'outsideAlarm';

/** Numbers of rules that fit on a line of SharePoint, 255 characters. */
export const mostNumbers = 40;

/** A server stopped in the middle: it may have been sent, and is not sent again. */
export const interrupted = 'interrupted';
/** Microsoft's answer was lost. */
const unknown = 'unknown';
/** Codes by which nobody has it and later may be better: Microsoft is away, busy, or gave the app no token. */
const passing = {
  ours: /^(unreachable|no answer|AADSTS\d+)$/,
  microsofts:
    /^(429|TooManyRequests|5\d\d|ServiceNotAvailable|ServiceUnavailable|InternalServerError|BadGateway|generalException|unknownError)$/i,
} as const;

/** Has nobody it, and may trying again help? @param code Microsoft's */
export function isPassing(code: string): boolean {
  return passing.ours.test(code) || passing.microsofts.test(code);
}

/** `tell:<person>:<occasion>`: the same occasion is told once, whichever server comes first. */
export function notificationKey(person: string, occasion: string): string {
  return `tell:${person}:${occasion}`.toLowerCase();
}

const besideReading: ReadonlySet<NotificationTopic> = new Set([
  'question',
  'answer',
  'clearance',
  'leading',
  'partner',
  'exemptionWaits',
  'exemptionDecided',
  'exemptionAgainst',
  'exemptionExpires',
  'returned',
  'words',
  'upkeep',
  'opinionAsked',
  'opinionGiven',
  'revision',
  'appointmentWaits',
  'appointmentChanged',
  'outsideChange',
  'outsideAlarm',
]);

/** Is it told at night too? What can be taken back until midnight must be heard of before. */
export function isForAnyHour({ what }: Notification): boolean {
  return what === 'appointmentChanged';
}

/** Is it about reading, all that waits in one? Questions, answers and what managers are told are not. */
export function isDigest({ what }: Notification): boolean {
  return !besideReading.has(what);
}

/** Does somebody else ask the person to read: their manager, or the secretariat in the mayor's name? */
export function isReminder({ what }: Notification): boolean {
  return what === 'nudge' || what === 'mayor';
}

/** Did it reach the person, or may it still? A dropped one never left the municipality. */
export function isTold({ state }: Notification): boolean {
  return state !== 'dropped';
}

/** May it have arrived, though nobody can say so? */
export function isUncertain({ state, fault }: Notification): boolean {
  return state === 'failed' && (fault === interrupted || fault === unknown);
}

/**
 * Did Microsoft refuse the last one? Then the app is most likely still not there for the person, and in a request with
 * others it would have all of them refused.
 * @param told the person's own
 */
export function wasRefusedLast(told: readonly Notification[]): boolean {
  const [last] = told
    .filter(({ state }) => state === 'sent' || state === 'failed')
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return last?.state === 'failed' && !isUncertain(last);
}

/**
 * What became of a notification that was handed to Microsoft.
 * @param code why it did not arrive; `undefined` when it did
 */
export function afterSending(notification: Notification, code: string | undefined, now: Moment): Notification {
  if (code === undefined) return { ...notification, state: 'sent', sentAt: now, fault: undefined };
  return isPassing(code) ? { ...notification, fault: code } : { ...notification, state: 'failed', fault: code };
}
