import type { Language } from '../../core/language.ts';
import type { OwedRule } from '../services.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { box, button, buttons, card, heading, hint, marked, type Piece, text } from './parts.ts';

/** More than these would bury the chat; the tab has them all. */
const shown = 6;

/**
 * What is asked of the reader and how long it takes, each rule with its way in.
 * @param allLink the tab's start page
 * @param toSign the declaration waits too, and stands first: access waits for it
 */
export function readingCard(owed: readonly OwedRule[], lang: Language, allLink: string, toSign = false): Card {
  const { reading, declaration } = wordsIn(lang);
  const asked = reading.asked(
    owed.length,
    owed.reduce((sum, { seconds }) => sum + seconds, 0),
  );
  const title = owed.length === 0 ? declaration.waits : asked;
  const sign = buttons(button(declaration.read, 'declaration', { v: 1, lang }, 'positive'));
  const more = owed.length - shown;
  return card(
    [
      heading(title),
      ...(toSign ? [box(...(owed.length === 0 ? [] : [text(declaration.waits, { weight: 'Bolder' })]), ...sign)] : []),
      ...owed.slice(0, shown).map((rule) => lineOf(rule, lang)),
      ...(more > 0 ? [marked(reading.more(more, allLink))] : []),
    ],
    title,
  );
}

function lineOf({ rule, name, seconds, occasion, critical }: OwedRule, lang: Language): Piece {
  const { reading } = wordsIn(lang);
  const marks = [critical && reading.critical, reading.occasions[occasion], reading.time(seconds)].filter(Boolean);
  return box(
    text(name, { weight: 'Bolder' }),
    hint(marks.join(' · ')),
    ...buttons(button(reading.read(rule.toUpperCase()), 'rule', { v: 1, lang, rule })),
  );
}
