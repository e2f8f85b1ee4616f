import type { Language } from '../../core/language.ts';
import type { Card, Message } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, marked, type Piece } from './parts.ts';

/** A report that was only a question, with the answer to it and the way to say that something has happened all the same. */
export function onlyAskedCard(report: { key: string; number: string }, answer: Message, lang: Language): Card {
  const { bot } = wordsIn(lang);
  const told = bot.askedOnly(report.number);
  const own = (answer.card?.body ?? []) as readonly Piece[];
  return card(
    [
      heading(told),
      ...(answer.text ?? '').split('\n\n').map((line) => marked(line)),
      ...own,
      ...buttons(button(bot.happenedAfterAll, 'onlyAsked', { v: 1, lang, case: report.key, undo: true })),
    ],
    told,
  );
}
