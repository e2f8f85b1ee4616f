import type { Language } from '../../core/language.ts';
import type { TextOf } from '../use-text.ts';

const kilo = 1_024;
const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** `84 kB`, `1,2 MB`: how much it is to fetch, not a count. */
export function sizeWords(bytes: number, language: Language, words: Pick<TextOf<'attachments'>, 'kb' | 'mb'>): string {
  const written = (value: number, digits: number) =>
    value.toLocaleString(locales[language], { maximumFractionDigits: digits });
  if (bytes < kilo * kilo) return words.kb(written(Math.max(1, bytes / kilo), 0));
  return words.mb(written(bytes / kilo / kilo, 1));
}
