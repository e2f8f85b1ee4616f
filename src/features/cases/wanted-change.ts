import type { Moment } from '../../core/dates.ts';
import type { Assessment } from './assessment.ts';
import type { LetterSent } from './papers/letter-sent.ts';

/** What the DBR does to a case, with what has to be said about it. */
export type CaseChange =
  | ({ deed: 'assessed' } & Assessment)
  | { deed: 'awareSet'; awareAt: Moment; reason: string }
  | Notified
  | ({ deed: 'informed'; informedAt: Moment; how: string } & Partial<LetterSent>)
  | { deed: 'managementInformed'; informedAt: Moment; whom: string }
  | { deed: 'nis2Judged'; nis2: 'yes' | 'no'; reason: string }
  | { deed: 'explained'; cause: string; rulesReview: 'yes' | 'no' }
  | { deed: 'promiseSettled'; reason: string }
  | { deed: 'closed'; journal: string }
  | { deed: 'reopened'; reason: string }
  | { deed: 'openedInError'; reason: string };

/** It was notified on Virk, with what is to follow and when at the latest. */
export interface Notified {
  deed: 'notified';
  notifiedAt: Moment;
  receiptNumber: string;
  delayReason?: string | undefined;
  promised?: string | undefined;
  promisedBy?: Moment | undefined;
}
