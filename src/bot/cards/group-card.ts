import type { Language } from '../../core/language.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import { type CategoryGroup, categoryGroups } from '../../features/cases/incident/category-groups.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, hint, text, unfolded } from './parts.ts';

/** The kind a group begins as, until whoever reports has chosen; what is unharmed may yet turn out to be something. */
export const groupKinds: Readonly<Record<CategoryGroup, Category>> = {
  sent: 'wrongRecipient',
  lost: 'lostDevice',
  attacked: 'malicious',
  seen: 'unauthorisedAccess',
  unharmed: 'other',
};

/**
 * Five buttons to begin with, and what a report is used for, before anything is sent (S110).
 * @param nonce of the report the card can become
 */
export function groupCard(nonce: string, lang: Language, phones: { dpo: string; serviceDesk: string }): Card {
  const { bot } = wordsIn(lang);
  const groups = Object.keys(categoryGroups) as CategoryGroup[];
  const call = bot.phones(phones.dpo, phones.serviceDesk);
  return card(
    [
      heading(bot.groupsTitle),
      ...groups.flatMap((group) => buttons(button(bot.groups[group], 'group', { v: 1, lang, nonce, group }))),
      ...unfolded(bot.purpose.title, text(bot.purpose.text)),
      ...(call === '' ? [] : [hint(bot.call(call))]),
    ],
    bot.groupsTitle,
  );
}
