import { fold } from '../../../core/spelling.ts';
import { termsOf } from '../../handbook/search/search-token.ts';
import { conceptsIn } from './concepts.ts';
import type { MessageIndex } from './message-index.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** What can be seen in a message, by name, and how strongly it counts. The learnt weights are weights of these. */
export type Signs = ReadonlyMap<string, number>;

const conceptStrength = 1;
const pairStrength = 0.7;
const stemStrength = 0.6;
/** Up to how many words a message is one of this length. */
const lengths = [3, 8, 16, 30];

/** The concepts that are something to be lost, seen or sent, somebody it is about, or where it happens. */
const named: readonly string[] = [
  ...['device', 'bag', 'paper', 'digital', 'system', 'credentials', 'building'],
  ...['people', 'outsider', 'office', 'health', 'social', 'personal', 'place', 'transport', 'trash'],
].map((concept) => `<${concept}>`);

export function signsIn(text: string, index: MessageIndex, language: SpokenLanguage = 'da'): Signs {
  const { single, paired } = conceptsIn(index, language);
  const [first] = index.words;
  const length = lengths.find((most) => index.words.length <= most);
  return new Map([
    ...single.map((name) => [`<${name}>`, conceptStrength] as const),
    ...paired.map((name) => [`<${name}>`, pairStrength] as const),
    ...index.words.filter(({ form }) => !isNumber(form)).map(({ form }) => [stem(form), stemStrength] as const),
    ...(first ? [[`^${fold(first.form)}`, stemStrength] as const] : []),
    ...(text.includes('?') ? [['?', conceptStrength] as const] : []),
    ...(/\?\P{L}*$/u.test(text) ? [['?end', conceptStrength] as const] : []),
    [`length${length ?? ''}`, pairStrength],
  ]);
}

function isNumber(form: string): boolean {
  return /^\d+$/.test(form);
}

function stem(form: string): string {
  const folded = fold(form);
  return termsOf(folded, ['da']).at(-1) ?? folded;
}

/** Does it name data, a person, a device, papers, a system or a place? */
export function namesSomething(signs: Signs): boolean {
  return named.some((concept) => signs.has(concept));
}
