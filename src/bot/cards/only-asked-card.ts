import type { Language } from '../../core/language.ts';
import type { Card, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, marked, type Piece } from './parts.ts';

/**
 * A report its writer takes back, with the way to say that something has happened all the same.
 * @param told what has become of it
 * @param answer to the question it was, where it was one
 */
export function takenBackCard(incident: string, told: string, answer: Message, lang: Language): Card {
  const own = (answer.card?.body ?? []) as readonly Piece[];
  const lines = answer.text === undefined ? [] : answer.text.split('\n\n').map((line) => marked(line));
  const undo = button(wordsIn(lang).bot.happenedAfterAll, 'onlyAsked', { v: 1, lang, case: incident, undo: true });
  return card([heading(told), ...lines, ...own, ...buttons(undo)], told);
}
