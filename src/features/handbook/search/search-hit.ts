import type { Language } from '../../../core/language.ts';
import { announcedBy } from '../rule-text.ts';
import type { SearchTerm } from './search-asked.ts';
import type { Indexed, Passage, SearchIndex } from './search-index.ts';
import { marked, type Part, snippetOf } from './search-mark.ts';

/** A rule or page that answers, with the passage that answers best. */
export interface Hit {
  place: string;
  kind: 'rule' | 'page';
  number: string;
  title: readonly Part[];
  /** The language of the snippet. */
  language: Language;
  /** The heading the snippet stands under; empty at the top. */
  under: string;
  snippet: readonly Part[];
}

interface Sought {
  isIn(form: string): boolean;
  /** What a passage with these words is worth; the word itself tells more than another name for it. */
  worthIn(forms: readonly string[]): number;
}

const otherName = 0.4;

/** Whoever looks for words sees them where they stand; whoever asks what to do is told the rule before what explains it. */
export type Wanted = 'words' | 'rule';

/** How a document answers: its title and its best passage, both with the words that were found. */
export function hitOf(index: SearchIndex, document: Indexed, asked: readonly SearchTerm[], wanted: Wanted): Hit {
  const sought = asked.flatMap((word) => {
    const terms = word.found.get(document.place)?.terms;
    return terms ? [soughtBy(index, word, terms)] : [];
  });
  const isHit = (form: string) => sought.some(({ isIn }) => isIn(form));
  const { passages } = document;
  const passage = (wanted === 'rule' ? ruleFirst(passages, sought) : mostOf(passages, sought)) ?? passages[0];
  const { place, kind, number, title, language } = document;
  return {
    place,
    kind,
    number,
    title: marked(title, isHit),
    language,
    under: passage?.under ?? '',
    snippet: snippetOf(passage?.text ?? '', isHit),
  };
}

function soughtBy(index: SearchIndex, { weight, isItself }: SearchTerm, terms: readonly string[]): Sought {
  const all = new Set(terms);
  const itself = new Set(terms.filter(isItself));
  const holds = (set: ReadonlySet<string>, form: string) => {
    const { whole, parts } = index.termsOf(form);
    return whole.some((term) => set.has(term)) || parts.some((term) => set.has(term));
  };
  const isIn = (form: string) => holds(all, form);
  return {
    isIn,
    worthIn: (forms) => {
      if (forms.some((form) => holds(itself, form))) return weight;
      return forms.some(isIn) ? weight * otherName : 0;
    },
  };
}

/** What one must, must not and how: the rule itself. */
const itself: readonly ReturnType<typeof announcedBy>[] = ['must', 'mustNot', 'how'];
/** What explains the rule tells less of it. */
const explaining = 0.6;

/**
 * The rule answers before what explains it, and an example shows the rule and is not it: it answers only where nothing
 * else in the document does (C12).
 */
function ruleFirst(passages: Indexed['passages'], sought: readonly Sought[]): Passage | undefined {
  const isExample = ({ under }: Passage) => announcedBy(under) === 'example';
  const weight = ({ under }: Passage) => (itself.includes(announcedBy(under)) ? 1 : explaining);
  const rule = passages.filter((passage) => !isExample(passage));
  return mostOf(rule, sought, weight) ?? mostOf(passages.filter(isExample), sought);
}

/** The passage with most of the question in it; of two as good the first. */
function mostOf(
  passages: Indexed['passages'],
  sought: readonly Sought[],
  weight: (passage: Passage) => number = () => 1,
): Passage | undefined {
  let best: Passage | undefined;
  let most = 0;
  for (const passage of passages) {
    const held = weight(passage) * sought.reduce((sum, { worthIn }) => sum + worthIn(passage.forms), 0);
    if (held > most) [best, most] = [passage, held];
  }
  return best;
}
