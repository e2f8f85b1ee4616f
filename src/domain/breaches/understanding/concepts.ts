import { conceptPairs } from './concept-pairs.ts';
import { wordsAstray } from './concept-words-astray.ts';
import { wordsAttacked } from './concept-words-attacked.ts';
import { wordsElsewhere } from './concept-words-elsewhere.ts';
import { wordsMild } from './concept-words-mild.ts';
import { wordsRare } from './concept-words-rare.ts';
import { wordsThings } from './concept-words-things.ts';
import type { MessageIndex } from './message-index.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';

/** Words for the same thing, whatever the message is about; written as steps of phrases are, with `_` for a blank. */
const written: Readonly<Record<string, string>> = {
  ...wordsThings,
  ...wordsAstray,
  ...wordsAttacked,
  ...wordsMild,
  ...wordsRare,
  ...wordsElsewhere,
};
const steps = Object.entries(written).map(([name, words]) => [name, words.trim().split(/\s+/).join('|')] as const);
const stepOf = new Map(steps);
const concepts = steps.map(([name, step]) => [name, phrases(step)] as const);

interface Together {
  name: string;
  with: readonly string[];
  without: readonly string[];
}

const pairs = conceptPairs
  .split(/[|\n]/)
  .map((pair) => pair.trim())
  .filter((pair) => pair !== '');
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

function nameOf(pair: string): string {
  return pair.replaceAll(' ', '');
}

function nearby(pair: string): readonly Phrase[] {
  return phrases(pair.replace(/\w+/g, (name) => stepOf.get(name) ?? name));
}

/** The concepts a message speaks of, by name, and those that stand together in it. */
export function conceptsIn(index: MessageIndex): { single: readonly string[]; paired: readonly string[] } {
  const single = concepts.filter(([, words]) => isSaid(index, words)).map(([name]) => name);
  const said = new Set(single);
  const paired = [
    ...near.filter(([, words]) => isSaid(index, words)).map(([name]) => name),
    ...together
      .filter((pair) => pair.with.every((name) => said.has(name)) && !pair.without.some((name) => said.has(name)))
      .map(({ name }) => name),
  ];
  return { single, paired };
}
