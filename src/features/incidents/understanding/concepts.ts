import type { MessageIndex } from './message-index.ts';
import { isSaid, type Phrase, phrase } from './phrase.ts';
import { pairTable, wordLists } from './words/word-table.ts';

const files = ['things', 'astray', 'attacked', 'mild', 'rare', 'elsewhere'];
/** Words for the same thing, whatever the message is about; written as steps of phrases are, with `_` for a blank. */
const steps = files
  .flatMap((file) => [...wordLists(`concepts/${file}.tsv`)])
  .map(([name, words]) => [name, words.join('|')] as const);
const stepOf = new Map(steps);
const concepts = steps.map(([name, step]) => [name, [phrase(step)]] as const);

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

function nameOf(pair: string): string {
  return pair.replaceAll(' ', '');
}

function nearby(pair: string): readonly Phrase[] {
  return [phrase(pair.replace(/\w+/g, (name) => stepOf.get(name) ?? name))];
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
