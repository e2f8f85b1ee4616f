import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { cardText, type TextReader } from './card-text.ts';
import { dayWords } from './moment-words.ts';
import { box, button, buttons, card, heading, hint, marked, text } from './parts.ts';

type Declared = ViewData<'declaration'>;

/** Teams refuses a card of more than 28 kB; in UTF-8, and with room for its envelope. */
const mostBytes = 24_000;

/**
 * The declaration to be signed in the chat (S34, S35): which version, the whole text with the statute, and the button.
 * What is too long for a card is signed in the tab, since nobody signs what was not shown.
 * @param link to the text in the tab
 * @param notice a line above it all: that it came in a new version, that a signature was taken back
 */
export function declarationCard(
  declared: Declared,
  reader: TextReader,
  link: string,
  notice?: string,
): Card | undefined {
  const lang = reader.language;
  const { declaration: words } = wordsIn(lang);
  const { text: page, isAsked } = declared;
  if (!page) return undefined;
  const head = [
    ...(notice === undefined ? [] : [box(text(notice))]),
    heading(page.title),
    hint(page.trial ? words.onTrial : words.version(page.version, onDay(page.inForceFrom, lang))),
  ];
  const sign = button(words.sign, 'sign', { v: 1, lang, version: page.version }, 'positive');
  const signs = isAsked ? [hint(words.signHelp), ...buttons(sign)] : [hint(words.nothing)];
  const end = page.trial ? [] : signs;
  const whole = card([...head, marked(cardText(page.text, reader)), ...end], page.title);
  if (Buffer.byteLength(JSON.stringify(whole)) <= mostBytes) return whole;
  const tab = { type: 'Action.OpenUrl', title: words.openTab, url: link };
  return card([...head, text(words.tooLong), ...buttons(tab)], page.title);
}

/** That it is signed, as the tab says it, with *Fortryd* in the moments after. */
export function signedCard(signed: NonNullable<Declared['signed']>, title: string, lang: Language): Card {
  const { declaration: words } = wordsIn(lang);
  const { how, signedOn, version = '', mayUndo } = signed;
  const day = onDay(signedOn, lang);
  const said = how === 'paper' ? words.signedOnPaper(day) : words.signed(day, version);
  const undo = mayUndo ? buttons(button(words.undo, 'unsign', { v: 1, lang, version })) : [];
  return card([heading(title), text(said), ...undo], said);
}

function onDay(day: Day, lang: Language): string {
  return dayWords(`${day}T12:00:00Z`, lang);
}
