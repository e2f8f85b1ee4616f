import type { Language } from '../../core/language.ts';
import type { Card } from '../turn.ts';
import { button, buttons, card, hint, type Piece } from './parts.ts';

/**
 * Asks with two buttons whether words shall become a report.
 * @param asked.id of the words, which wait on the server
 * @param asked.hint who reads them where nobody answers
 * @param above what stands above
 */
export function askedCard(
  asked: { id: string; title: string; yes: string; no: string; hint?: string },
  above: readonly Piece[],
  lang: Language,
): Card {
  const data = { v: 1, lang, aside: asked.id };
  return card(
    [
      ...above,
      ...(asked.hint === undefined ? [] : [hint(asked.hint)]),
      ...buttons(button(asked.yes, 'aside', data), button(asked.no, 'notHappened', data)),
    ],
    asked.title,
  );
}
