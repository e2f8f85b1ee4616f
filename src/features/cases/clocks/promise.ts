import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import { isOpen } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { DueStep } from '../notifications/case-notification.ts';
import type { FilledField } from '../papers/authority-draft.ts';

/** What the authority was told would follow, and when it is due at the latest. */
export type Promised = Pick<Incident, 'promised' | 'promisedBy'>;

/** GDPR art. 33(4) says *without undue further delay* and names no number: two weeks are looked at as that. */
const daysToFollowUp = 14;
const soonSeconds = 2 * 24 * 3_600;

/** *Årsagen følger*, in a field of its own; the bare word is also what an incident leads to. */
const saysLater =
  /\b(følger (senere|snarest|hurtigst|når|så snart)|eftersend\w*|vender tilbage)|^[^.\n]{0,60} følger\.?$/im;
const consequences: readonly FilledField['field'][] = ['later', 'effectsSeen', 'effectsLikely'];

/**
 * What a notification promises: the sentence about what is lacking, and every field that says it follows. A follow-up
 * without any has kept what was promised before.
 */
export function promisedIn(filled: readonly FilledField[], sentAt: Moment): Promised {
  const said = filled.filter(
    ({ field, text }) => text !== '' && (field === 'later' || (!consequences.includes(field) && saysLater.test(text))),
  );
  if (said.length === 0) return { promised: undefined, promisedBy: undefined };
  const promised = said.map(({ text }) => text.trim()).join('\n');
  return {
    promised,
    promisedBy: Temporal.Instant.from(sentAt)
      .add({ hours: daysToFollowUp * 24 })
      .toString(),
  };
}

/** Whom a promise is told to that is due in two days, or was not kept. */
export function promiseSteps(incident: Incident, now: Moment): readonly DueStep[] {
  const { promised, promisedBy } = incident;
  if (promised === undefined || promisedBy === undefined || !isOpen(incident)) return [];
  const left = secondsBetween(now, promisedBy);
  if (left > soonSeconds) return [];
  if (left > 0) return [{ occasion: `promise-soon-${promisedBy}`, tells: ['dpo'] }];
  return [{ occasion: `promise-late-${promisedBy}`, tells: ['dpo', 'dpoDeputy', 'executive'], isLast: true }];
}
