import type { Day } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Receipt } from '../../features/reading/receipt.ts';
import type { OwedRule } from '../services.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { clockTime, dayWords } from './moment-words.ts';
import { button, buttons, card, heading, text } from './parts.ts';
import { ruleName } from './rule-card.ts';

/** That a rule is confirmed, as the tab says it, with *Fortryd* and what comes next. @param next the next rule owed */
export function receiptCard(receipt: Receipt, next: OwedRule | undefined, lang: Language, today: Day): Card {
  const { reading } = wordsIn(lang);
  const { rule, version, confirmedAt, undoUntil } = receipt;
  const said = reading.statement(ruleName(receipt), version);
  const isToday = dayOf(confirmedAt) === today;
  const when = isToday
    ? reading.done(clockTime(confirmedAt, lang), version)
    : reading.doneOn(dayWords(confirmedAt, lang), version);
  return card(
    [
      heading(when),
      text(said),
      ...(undoUntil ? buttons(button(reading.undo, 'undo', { v: 1, lang, rule, version })) : []),
      ...(next
        ? buttons(button(reading.next(next.name), 'rule', { v: 1, lang, rule: next.rule }, 'positive'))
        : [text(reading.nothingMore)]),
    ],
    when,
  );
}
