import type { Language } from '../../../core/language.ts';
import { dateInWords } from '../incident/moment-words.ts';
import type { CaseFacts } from '../queries/case-facts.ts';
import { writtenIn } from './own-words.ts';
import type { LetterField } from './paper-fields.ts';
import { letterFields, longestPaperText } from './paper-fields.ts';
import type { AffectedLetter } from './records.ts';
import type { LetterWords } from './words/affected-letter.da.ts';

/** Grows when the sentences of the letter change: the log says which one people were sent (domain.md 2.4). */
export const letterTemplate = '1';

/** `letter:<case>:da` */
export const letterKey = (incident: string, language: Language) =>
  `${incident.replace(/^incident:/, 'letter:')}:${language}`.toLowerCase();

export interface LetterPart {
  field: LetterField;
  state: 'missing' | 'fromCase' | 'written';
  text: string;
}

/**
 * The letter to those affected in plain language (GDPR art. 34(2)): what happened, likely consequences, what has been
 * done, what one can do oneself by the kinds of information, and the DBR as contact. What the reporter told is not in
 * it: those are others' words.
 */
export function filledLetter(
  facts: CaseFacts,
  own: AffectedLetter | undefined,
  language: Language,
  words: LetterWords,
): readonly LetterPart[] {
  const suggested = suggestedLetter(facts, language, words);
  return letterFields.map((field): LetterPart => {
    const written = writtenIn(own, field);
    if (written !== undefined) return { field, state: written === '' ? 'missing' : 'written', text: written };
    const text = suggested[field].slice(0, longestPaperText);
    return { field, state: text === '' ? 'missing' : 'fromCase', text };
  });
}

function suggestedLetter(
  { incident, statement, controller }: CaseFacts,
  language: Language,
  words: LetterWords,
): Readonly<Record<LetterField, string>> {
  const { category, data = [], discoveredAt, contained, notifiedAt } = incident;
  const kinds = new Intl.ListFormat(language, { type: 'conjunction' }).format(data.map((kind) => words.data[kind]));
  // What was done is in the DBR's Danish words; the English letter waits for English ones.
  const remedies = language === 'da' ? statement?.remedies : undefined;
  const once = (some: readonly string[]) => [...new Set(some)].filter((line) => line !== '');
  return {
    happened: `${words.on(dateInWords(discoveredAt, language))} ${words.happened[category]} ${words.sorry}`,
    data: data.length === 0 ? '' : words.dataIs(kinds),
    consequences: once(data.map((kind) => words.likely[kind])).join('\n'),
    done: once([remedies ?? '', contained === 'yes' ? words.stopped : '', notifiedAt ? words.notified : '']).join('\n'),
    youCan: once([...data.map((kind) => words.advice[kind]), words.adviceOf[category] ?? '', words.adviceAlways])
      .map((line) => `– ${line}`)
      .join('\n'),
    contact: words.contact(
      controller.municipality,
      controller.officer?.name,
      controller.phone,
      controller.officer?.email,
    ),
  };
}
