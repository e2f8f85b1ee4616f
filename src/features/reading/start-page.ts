import type { Day } from '../../core/dates.ts';
import { dayOf, latest } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { readingSeconds, textIn, titleIn } from '../handbook/rule.ts';
import type { Placement } from '../workplace/placed.ts';
import { changeSince } from './change-since.ts';
import { isInForce } from './confirmation.ts';
import { newsFor } from './news.ts';
import { nextReading } from './next-reading.ts';
import type { ReadingPlan } from './reading-plan.ts';
import type { ReadingSettings } from './reading-settings.ts';
import type { Confirmation } from './records.ts';
import { owed, requiredReading } from './required-reading.ts';

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
) {
  const required = requiredReading(plan, placement, confirmations, settings, today);
  const cards = owed(required).map((one) => {
    const { rule, version, reasons, occasion, dueOn } = one;
    const card = cardOf(version, language);
    return {
      ...card,
      seconds: changeSince(one, { confirmations, language })?.seconds ?? card.seconds,
      ...(occasion === 'changed' && newsFor(rule, version, confirmations, language)),
      reasons: [...reasons],
      occasion,
      dueOn,
    };
  });
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
