import type { MessageIndex } from './message-index.ts';
import { isSaid, type Phrase, phrase } from './phrase.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { pairTable, wordLists } from './words/word-table.ts';

const files = ['things', 'astray', 'attacked', 'mild', 'rare', 'elsewhere'];
/** Words for the same thing, whatever the message is about; written as steps of phrases are, with `_` for a blank. */
const steps = files.flatMap(stepsIn);
const stepOf = new Map(steps);
const concepts = steps.map(phraseOf);
/** The same in other languages: asked only there, since *fast* is something else in Danish. */
const foreign = [...concepts, ...stepsIn('foreign').map(phraseOf)];

interface Together {
  name: string;
  with: readonly string[];
  without: readonly string[];
}

const pairs = pairTable('concepts/pairs.tsv', new Set(stepOf.keys()));
const near = pairs.filter((pair) => pair.includes(' .. ')).map((pair) => [nameOf(pair), nearby(pair)] as const);
const together = pairs
  .filter((pair) => !pair.includes(' .. '))
  .map((pair): Together => {
    const parts = pair.split(' & ');
    const asked = parts.filter((part) => !part.startsWith('!'));
    return {
      name: asked.join('&'),
      with: asked,
      without: parts.filter((part) => part.startsWith('!')).map((part) => part.slice(1)),
    };
  });

function stepsIn(file: string) {
  return [...wordLists(`concepts/${file}.tsv`)].map(([name, words]) => [name, words.join('|')] as const);
}

function phraseOf([name, step]: readonly [name: string, step: string]) {
  return [name, [phrase(step)]] as const;
}

function nameOf(pair: string): string {
  return pair.replaceAll(' ', '');
}

function nearby(pair: string): readonly Phrase[] {
  return [phrase(pair.replace(/\w+/g, (name) => stepOf.get(name) ?? name))];
}

/** The concepts a message speaks of, by name, and those that stand together in it. */
export function conceptsIn(
  index: MessageIndex,
  language: SpokenLanguage,
): { single: readonly string[]; paired: readonly string[] } {
  const all = language === 'other' ? foreign : concepts;
  const single = all.filter(([, words]) => isSaid(index, words)).map(([name]) => name);
  const said = new Set(single);
  const paired = [
    ...near.filter(([, words]) => isSaid(index, words)).map(([name]) => name),
    ...together
      .filter((pair) => pair.with.every((name) => said.has(name)) && !pair.without.some((name) => said.has(name)))
      .map(({ name }) => name),
  ];
  return { single, paired };
}
