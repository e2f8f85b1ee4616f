import type { Day } from '../../core/dates.ts';
import { dayOf, latest } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { readingSeconds, textIn, titleIn } from '../handbook/rule.ts';
import type { Placement } from '../workplace/placed.ts';
import { isInForce } from './confirmation.ts';
import { newsFor } from './news.ts';
import { nextReading } from './next-reading.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { ReadingSettings } from './reading-settings.ts';
import type { Reason } from './reason.ts';
import type { Confirmation } from './records.ts';
import type { Occasion } from './required-reading.ts';
import { owed, requiredReading } from './required-reading.ts';

/** One thing to read: what it is, why it is asked and how long it takes. */
interface OwedCard {
  rule: string;
  version: string;
  title: string;
  reasons: Reason[];
  occasion: Occasion;
  /** What is new, in a sentence or two for each change; only for somebody who has read the rule before. */
  whatsNew?: string | undefined;
  whatsNewLanguage?: Language | undefined;
  critical: boolean;
  dueOn: Day;
  seconds: number;
}

export interface StartPage {
  owed: OwedCard[];
  /** Seconds all of it takes. */
  seconds: number;
  paused: boolean;
  /** Required rules that are confirmed. */
  confirmed: number;
  lastConfirmedOn?: Day | undefined;
  nextOn?: Day | undefined;
  unplaced: boolean;
}

/**
 * What is asked of a person today and how long it takes (S24, S87).
 * @param confirmations the person's own
 */
export function startPage(
  plan: ReadingPlan,
  placement: Placement,
  confirmations: readonly Confirmation[],
  settings: ReadingSettings,
  language: Language,
  today: Day,
): StartPage {
  const required = requiredReading(plan, placement, confirmations, settings, today);
  const cards = owed(required).map(({ rule, version, reasons, occasion, dueOn }) => ({
    ...cardOf(version, language),
    ...(occasion === 'changed' && newsFor(rule, version, confirmations, language)),
    reasons: [...reasons],
    occasion,
    dueOn,
  }));
  const last = latest(confirmations.filter(isInForce).map(({ confirmedAt }) => confirmedAt));
  const next = nextReading(plan, placement, today);
  return {
    owed: cards,
    seconds: cards.reduce((sum, card) => sum + card.seconds, 0),
    paused: placement.paused,
    confirmed: required.length - cards.length,
    ...(last && { lastConfirmedOn: dayOf(last) }),
    ...(next && { nextOn: next }),
    unplaced: placement.groups.length === 0,
  };
}

function cardOf(version: RuleVersion, language: Language) {
  return {
    rule: version.rule,
    version: version.version,
    title: titleIn(version, language),
    critical: version.critical,
    seconds: readingSeconds(textIn(version, language).text),
  };
}
