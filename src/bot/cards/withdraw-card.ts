import { z } from 'zod';
import type { Language } from '../../core/language.ts';
import { wishesWithdrawal } from '../../features/cases/relations/case-message.ts';
import type { OwnReport } from '../services.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, hint } from './parts.ts';

export const withdrawData = z.object({
  v: z.literal(1),
  lang: z.enum(['da', 'en']),
  case: z.string().regex(/^incident:[0-9a-f-]{36}$/),
});

const shown = 5;

/** Which of one's own reports shall be taken back: nothing is deleted, and the DBR has the last word (C15). */
export function withdrawCard(reports: readonly OwnReport[], lang: Language): Card {
  const { bot, understanding } = wordsIn(lang);
  const open = reports
    .filter(({ state, number, thread }) => state !== 'closed' && number !== undefined && !wishesWithdrawal(thread))
    .slice(0, shown);
  const each = open.flatMap(({ key, number, category }) =>
    buttons(button(`${number} · ${understanding.categories[category]}`, 'withdraw', { v: 1, lang, case: key })),
  );
  return card(
    [heading(bot.withdrawWhich), ...each, hint(open.length > 0 ? bot.withdrawNever : bot.withdrawNone)],
    bot.withdrawWhich,
  );
}

/** Takes back all of the report whose last words have been taken out. */
export function withdrawWholeCard(key: string, lang: Language): Card {
  const { withdrawWhole } = wordsIn(lang).bot;
  return card(buttons(button(withdrawWhole, 'withdraw', { v: 1, lang, case: key })), withdrawWhole);
}
