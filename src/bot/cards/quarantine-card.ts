import type { Language } from '../../core/language.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, text } from './parts.ts';

/**
 * A message that is in memory only: its writer chooses (domain.md section 0).
 * @param scheme where the whistleblower scheme is; without it the button says in words where to look
 */
export function quarantineCard(held: string, lang: Language, scheme: string | undefined): Card {
  const { bot, understanding } = wordsIn(lang);
  const choice = (name: 'send' | 'whistleblower' | 'forget') =>
    button(bot.held[name], 'held', { v: 1, lang, held, choice: name });
  const lines = understanding.held.map((line) => text(line));
  const elsewhere =
    scheme === undefined
      ? choice('whistleblower')
      : { type: 'Action.OpenUrl', title: bot.held.whistleblower, url: scheme };
  const all = [choice('send'), elsewhere, choice('forget')].flatMap((one) => buttons(one));
  return card([heading(bot.heldTitle), ...lines, ...all], bot.heldTitle);
}
