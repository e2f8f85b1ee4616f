import { diffWords } from 'diff';

/** A piece of text and what became of it. */
export interface Mark {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

// Words as Danish cuts them: "sms'er" is one.
const intlSegmenter = new Intl.Segmenter('da', { granularity: 'word' });

/** So few letters between two changes are not worth keeping apart: the eye reads one change. */
const loneLetters = 3;

/**
 * What has changed from one sentence to another, word by word. Reading what is same and added gives the new words,
 * what is same and removed the old ones; a change puts what went before what came.
 */
export function changedWords(before: string, after: string): Mark[] {
  const marks = diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }): Mark => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
  return joined(marks.flatMap((mark, index) => (isLone(marks, index) ? bothWays(mark) : [mark])));
}

/** How much two texts have in common, from 0 to 1: the share of their words that are in both. */
export function alikeness(one: string, other: string): number {
  return alikeBags(wordBag(one), wordBag(other));
}

/** The words of a text and how often each is there: made once for a text that is compared with many. */
export type WordBag = ReadonlyMap<string, number>;

export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const word of wordsIn(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** As `alikeness`, of texts whose words are counted already. */
export function alikeBags(one: WordBag, other: WordBag): number {
  const [words, others] = [sizeOf(one), sizeOf(other)];
  if (words === 0 || others === 0) return 0;
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return (2 * common) / (words + others);
}

function sizeOf(bag: WordBag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isLone(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const letters = mark?.text.match(/[\p{L}\p{N}]/gu) ?? [];
  return mark?.kind === 'same' && index > 0 && index < marks.length - 1 && letters.length <= loneLetters;
}

function bothWays({ text }: Mark): readonly Mark[] {
  return [
    { kind: 'removed', text },
    { kind: 'added', text },
  ];
}

/** Neighbours of a kind as one; within one change all that went stands before all that came. */
function joined(marks: readonly Mark[]): Mark[] {
  const texts: Mark[] = [];
  let change = { removed: '', added: '' };
  const close = () => {
    if (change.removed) texts.push({ kind: 'removed', text: change.removed });
    if (change.added) texts.push({ kind: 'added', text: change.added });
    change = { removed: '', added: '' };
  };
  for (const { kind, text } of marks) {
    if (kind !== 'same') {
      change[kind] += text;
      continue;
    }
    close();
    texts.push({ kind, text });
  }
  close();
  return texts;
}
