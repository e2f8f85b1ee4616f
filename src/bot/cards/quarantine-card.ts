import type { Language } from '../../core/language.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, text } from './parts.ts';

/** A message that is in memory only: its writer chooses (domain.md section 0). */
export function quarantineCard(held: string, lang: Language): Card {
  const { bot, understanding } = wordsIn(lang);
  const choice = (name: 'send' | 'whistleblower' | 'forget') =>
    button(bot.held[name], 'held', { v: 1, lang, held, choice: name });
  const lines = understanding.held.map((line) => text(line));
  const all = [choice('send'), choice('whistleblower'), choice('forget')].flatMap((one) => buttons(one));
  return card([heading(bot.heldTitle), ...lines, ...all], bot.heldTitle);
}
