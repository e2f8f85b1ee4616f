import type { Language } from '../../core/language.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, hint, type Piece } from './parts.ts';

/**
 * Asks whether words shall become a report, and says who reads them where nobody answers.
 * @param id of the words, which wait on the server
 * @param own what stands above
 * @param isUnsure nothing else was answered
 */
export function unconfirmedCard(id: string, own: readonly Piece[], isUnsure: boolean, lang: Language): Card {
  const { bot, understanding } = wordsIn(lang);
  const title = understanding.unsure;
  const [yes, no] = isUnsure ? [bot.reportIt, bot.noReport] : [bot.happened, bot.onlyQuestion];
  const data = { v: 1, lang, aside: id };
  return card(
    [
      ...own,
      ...(isUnsure ? [heading(title)] : []),
      hint(bot.keptHint),
      ...buttons(button(yes, 'aside', data), button(no, 'notHappened', data)),
    ],
    title,
  );
}

/** Asks whether words shall become a report, that nobody reads where nobody answers. */
export function askedCard(id: string, question: string, lang: Language): Card {
  const { bot } = wordsIn(lang);
  const data = { v: 1, lang, aside: id };
  return card(
    [heading(question), ...buttons(button(bot.reportIt, 'aside', data), button(bot.noReport, 'notHappened', data))],
    question,
  );
}
