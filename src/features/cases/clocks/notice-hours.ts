import type { Moment } from '../../../core/dates.ts';
import { breachRegimes, nis2Regime, type Regime, regimeAt } from './regimes.ts';

type Due = Regime['steps'][number]['due'];

/** How soon each of the laws' notices is due, by the table of the regimes. */
export interface NoticesDue {
  breach: Due;
  earlyWarning: Due;
  significant: Due;
}

/** @param breaches the regimes of breaches, the oldest first */
export function noticesDue(now: Moment, breaches: readonly Regime[] = breachRegimes): NoticesDue {
  const of = (wanted: string) => nis2Regime.steps.find(({ step }) => step === wanted)?.due ?? nis2Regime.steps[0].due;
  return {
    breach: regimeAt(breaches, now).steps[0].due,
    earlyWarning: of('earlyWarning'),
    significant: of('notification'),
  };
}
