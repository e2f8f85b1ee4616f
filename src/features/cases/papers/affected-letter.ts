import { findCpr } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import { dateInWords } from '../incident/moment-words.ts';
import type { CaseFacts } from '../queries/case-facts.ts';
import { type LetterTemplate, letterOrder, letterTemplateOf, letterVersion } from './letter-template.ts';
import { writtenIn } from './own-words.ts';
import type { LetterField } from './paper-fields.ts';
import { longestPaperText } from './paper-fields.ts';
import type { AffectedLetter } from './records.ts';
import type { LetterWords } from './words/affected-letter.da.ts';

/** `letter:<case>:da` */
export const letterKey = (incident: string, language: Language) =>
  `${incident.replace(/^incident:/, 'letter:')}:${language}`.toLowerCase();

export interface LetterPart {
  field: LetterField;
  heading: string;
  /** What the DBR may add in their own words needs not be there. */
  state: 'missing' | 'fromCase' | 'written' | 'notNeeded';
  text: string;
}

/** A letter as it is sent: the municipality writes, on a day, under the number of the case. */
export interface Letter {
  /** Version, language and kind: `2 da beskyttet adresse`. */
  template: string;
  kind: string;
  sender: string;
  date: string;
  reference: string;
  subject: string;
  greeting: string;
  parts: readonly LetterPart[];
  signature: string;
}

/**
 * The letter to those affected in plain language (GDPR art. 34(2)): what happened, likely consequences, what has been
 * done, what one can do oneself by the kinds of information, and the DBR as contact. What the reporter told is not in
 * it: those are others' words.
 * @param now the day it is dated
 */
export function filledLetter(
  facts: CaseFacts,
  own: AffectedLetter | undefined,
  language: Language,
  words: LetterWords,
  now: Moment,
): Letter {
  const kind = letterTemplateOf(facts.incident);
  const template = words.template[kind];
  const { municipality } = facts.controller;
  const isAboutChild = facts.incident.data?.includes('children') === true;
  const suggested = suggestedLetter(facts, kind, language, words);
  const parts = letterOrder(kind).map((field): LetterPart => {
    const heading = template.heading?.[field] ?? words.heading[field];
    const written = writtenIn(own, field);
    if (written) return { field, heading, state: 'written', text: written };
    const text = written === '' ? '' : suggested[field].slice(0, longestPaperText);
    const without = field === 'own' ? 'notNeeded' : 'missing';
    return { field, heading, state: text === '' ? without : 'fromCase', text };
  });
  return {
    template: [letterVersion, language, ...(kind === 'plain' ? [] : [template.name])].join(' '),
    kind: template.name,
    sender: municipality,
    date: dateInWords(now, language),
    reference: words.reference(facts.number),
    subject: template.subject ?? words.subject,
    greeting: isAboutChild ? words.toCustody : words.greeting,
    parts,
    signature: words.signature(municipality),
  };
}

/** Is there a CPR number in it, covered or not? Such a letter is not taken out. */
export function holdsCpr({ parts }: Pick<Letter, 'parts'>): boolean {
  return parts.some(({ text }) => findCpr(text).length > 0 || text.includes('••-••••'));
}

function suggestedLetter(
  { incident, statement, controller }: CaseFacts,
  kind: LetterTemplate,
  language: Language,
  words: LetterWords,
): Readonly<Record<LetterField, string>> {
  const { category, data = [], discoveredAt, contained, notifiedAt } = incident;
  const template = words.template[kind];
  const kinds = new Intl.ListFormat(language, { type: 'conjunction' }).format(data.map((one) => words.data[one]));
  // What was done is in the DBR's Danish words; the English letter waits for English ones.
  const remedies = language === 'da' ? statement?.remedies : undefined;
  const once = (some: readonly string[]) => [...new Set(some)].filter((line) => line !== '');
  const happened = template.happened ?? words.happened[category];
  const ofChild = (text: string) => (data.includes('children') ? text.replaceAll(...words.aboutChild) : text);
  return {
    happened: `${words.on(dateInWords(discoveredAt, language))} ${ofChild(happened)} ${words.sorry}`,
    own: '',
    data: data.length === 0 ? '' : words.dataIs(kinds),
    consequences: once(data.map((one) => words.likely[one])).join('\n'),
    done: once([remedies ?? '', contained === 'yes' ? words.stopped : '', notifiedAt ? words.notified : '']).join('\n'),
    youCan: once([
      ...(kind === 'protectedAddress' ? [words.advice.protectedAddress] : []),
      ...(template.advice ?? []),
      ...data.map((one) => words.advice[one]),
      words.adviceOf[category] ?? '',
      words.adviceAlways,
    ])
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
