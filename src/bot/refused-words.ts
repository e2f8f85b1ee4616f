import type { Language } from '../core/language.ts';
import type { Refusal } from '../core/refusal.ts';
import { wordsIn } from './words.ts';

/** The numbers of the two functions; empty where the municipality has not written them. */
export interface Phones {
  dpo: string;
  serviceDesk: string;
}

/**
 * What is said when something cannot be done, with the numbers to ring where the sentence asks for them: never of
 * somebody the report is about.
 */
export function refusedWords({ code, details }: Refusal, language: Language, phones: Phones) {
  const { message, next } = wordsIn(language).refusals[code];
  const about = Array.isArray(details.concerns) ? details.concerns : [];
  const known = {
    dpo: about.includes('dpo') ? '' : phones.dpo,
    serviceDesk: about.includes('it') ? '' : phones.serviceDesk,
  };
  const values = { ...details, phones: toRing(language, known) };
  return { message: filled(message, values, language), next: filled(next, values, language) };
}

/** The same in one line, as the chat says it. */
export function refusedLine(refusal: Refusal, language: Language, phones: Phones): string {
  const { message, next } = refusedWords(refusal, language, phones);
  return `${message} ${next}`;
}

/** Whom to ring, in the middle of a sentence. */
export function toRing(language: Language, { dpo, serviceDesk }: Phones): string {
  const { bot } = wordsIn(language);
  return bot.phones(dpo, serviceDesk) || bot.noPhones;
}

/** Puts the details where the sentence has `{name}`, a day in words and with its year. */
function filled(sentence: string, details: Readonly<Record<string, unknown>>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(details[name] ?? '');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    return Temporal.PlainDate.from(value).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long' });
  });
}
