import { wordLists } from './words/word-table.ts';

const files = ['common', 'people', 'misdeeds', 'onlookers', 'endings'];
const groups: ReadonlyMap<string, readonly string[]> = new Map(
  files.flatMap((file) => [...wordLists(`groups/${file}.tsv`)]),
);

/** @throws Error for a name no file of `words/groups` has */
export function wordsOf(name: string): readonly string[] {
  const group = groups.get(name);
  if (!group) throw new Error(`No word group is named ${name}.`);
  return group;
}

/** A phrase with the words of the groups it names, `<wrong>` as `a|b|c`. A group may name others in its turn. */
export function withGroups(phrase: string): string {
  return phrase.replace(/<(\w+)>/g, (_, name: string) => withGroups(wordsOf(name).join('|')));
}
