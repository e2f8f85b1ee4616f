import { guardText } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import type { Reporter } from '../incident/breach-records.ts';
import type { Incident } from '../incident/records.ts';
import type { ManagerText } from './records.ts';

export const longestManagerText = 2_000;

/** `managertext:<nonce of the report>:<own | code of the unit>`: one text for each it may go to. */
export const managerTextKey = (incident: string, unit: string | undefined) =>
  `${incident.replace(/^incident:/, 'managertext:')}:${unit === undefined ? 'own' : `unit:${unit}`}`.toLowerCase();

/** What the DBR has written, and to whom it goes. */
export interface Written {
  text: string;
  namesReporter: boolean;
  to: { id: string; name: string; unit?: string | undefined; unitName?: string | undefined };
}

export type TextFault = 'noConsent' | 'nameInText' | 'reporterFirst' | 'reasonMissing' | 'alreadyOpened';

/**
 * What is in the way of showing it to the reporter: a name the reporter has not said yes to, as a tick or in the words
 * (S110). Without the reporter's row nobody can have said yes.
 */
export function writtenFaults({ text, namesReporter }: Written, reporter: Reporter | undefined): readonly TextFault[] {
  if (reporter?.managerMayKnow === 'yes') return [];
  return [
    ...(namesReporter ? (['noConsent'] as const) : []),
    ...(reporter && holdsName(text, reporter.name) ? (['nameInText'] as const) : []),
  ];
}

/** Does a text hold somebody's name, or one of its parts, as a word of its own? */
export function holdsName(text: string, name: string): boolean {
  const words = new Set(text.split(/[^\p{L}\p{M}-]+/u).flatMap((word) => [word, word.replace(/s$/, '')]));
  return name.split(/\s+/).some((part) => part.length >= shortestName && words.has(part));
}

const shortestName = 3;

/** What no reporter is asked about first, since it says nothing of anybody: the manager has it from the first moment. */
export function toldAtOnce(
  key: string,
  text: string,
  incident: Incident,
  number: string,
  to: Pick<Written['to'], 'id' | 'name'>,
  now: Moment,
): ManagerText {
  return {
    ...{ key, actor: 'system', at: now, number, managerName: to.name, state: 'released', category: incident.category },
    ...{ text, namesReporter: false, shownAt: now, objectBy: now, releasedAt: now },
    ...{ incident: incident.key, manager: to.id },
  };
}

/**
 * The text as it is shown to the reporter. Writing it anew gives the reporter the whole time again.
 * @param hours how long the reporter may say no; none when there is no reporter to ask
 */
export function shownText(
  incident: Incident,
  number: string,
  { text, namesReporter, to }: Written,
  hours: number,
  by: string,
  now: Moment,
): ManagerText {
  return {
    key: managerTextKey(incident.key, to.unit),
    actor: by,
    at: now,
    number,
    managerName: to.name,
    ...(to.unitName !== undefined && { unitName: to.unitName }),
    state: 'shown',
    category: incident.category,
    text: guardText(text).text,
    namesReporter,
    shownAt: now,
    objectBy: Temporal.Instant.from(now).add({ hours }).toString(),
    incident: incident.key,
    manager: to.id,
  };
}

/** May the reporter still answer? Until it is released, also after the time is up. */
export function isAnswerableText({ state }: ManagerText): boolean {
  return state !== 'released';
}

export function answeredText(
  text: ManagerText,
  { answer, words }: { answer: 'agreed' | 'objected'; words: string | undefined },
  by: string,
  now: Moment,
): ManagerText {
  const objection = answer === 'objected' && words !== undefined ? guardText(words).text : undefined;
  return { ...text, answer, objection, actor: by, at: now };
}

/**
 * What is in the way of releasing it: the reporter has not answered and the time is not up, or has said no, and nobody
 * has written why it goes all the same; or the yes to the name has been taken back since.
 */
export function releaseFaults(
  text: ManagerText,
  reporter: Reporter | undefined,
  reason: string | undefined,
  now: Moment,
): readonly TextFault[] {
  const isUnreasoned = (reason ?? '').trim() === '';
  return [
    ...(isUnreasoned && isEarly(text, now) ? (['reporterFirst'] as const) : []),
    ...(isUnreasoned && text.answer === 'objected' ? (['reasonMissing'] as const) : []),
    ...(text.namesReporter && reporter?.managerMayKnow !== 'yes' ? (['noConsent'] as const) : []),
  ];
}

/** Must it be said why it goes: the reporter has said no, or has not answered in the time there is for it? */
export function needsReason(text: ManagerText, now: Moment): boolean {
  return text.state !== 'released' && (text.answer === 'objected' || isEarly(text, now));
}

function isEarly({ answer, objectBy }: ManagerText, now: Moment): boolean {
  return answer === undefined && secondsBetween(now, objectBy) > 0;
}

export function releasedText(text: ManagerText, reason: string | undefined, by: string, now: Moment): ManagerText {
  const releaseReason = needsReason(text, now) && reason !== undefined ? guardText(reason).text : undefined;
  return { ...text, state: 'released', releasedAt: now, releaseReason, actor: by, at: now };
}
