import { indexMessage, type MessageIndex, type SpokenWord } from './message-index.ts';
import { isSaid } from './phrase.ts';
import { phraseTable } from './phrase-table.ts';

const file = 'intents/asking.tsv';
const { asks, begins, clause, subordinate, happened, onlyAsked } = phraseTable(file, [
  ...(['asks', 'begins', 'clause', 'subordinate', 'happened', 'onlyAsked'] as const),
]);
/** In more words something is told besides. */
const mostWords = 12;

export type Asking = 'only asks' | 'asks of what happened' | 'happened';

/** Whether somebody asks, and whether something has happened or is so now, by the words. Neither is nothing. */
export function askingIn(index: MessageIndex, text: string): Asking | undefined {
  const isAsked =
    isSaid(index, asks) || beginnings(index).some((first) => isSaid(first, begins)) || asksAfterAComma(text);
  const hasHappened = isSaid(index, happened);
  if (isAsked) return hasHappened ? 'asks of what happened' : 'only asks';
  return hasHappened ? 'happened' : undefined;
}

/** *nej det var bare et spørgsmål*: takes back what was read as a report, and wants an answer. */
export function saysOnlyAsked(text: string): boolean {
  const index = indexMessage(text);
  return index.words.length <= mostWords && isSaid(index, onlyAsked);
}

/** *Skolebørn på besøg, må de tage billeder*: what it is about comes first. After *når* or *hvis* the verb does in any sentence. */
function asksAfterAComma(text: string): boolean {
  const clauses = text.split(/[,;:]\s+|\s[-–]\s/).map((one) => indexMessage(one.trim().split(/\s+/)[0] ?? ''));
  return clauses.some((first, at) => {
    const before = clauses[at - 1];
    return before !== undefined && isSaid(first, clause) && !isSaid(before, subordinate);
  });
}

/** In Danish and its kin a sentence that begins with its verb asks, with or without a question mark. */
function beginnings({ words }: MessageIndex): readonly MessageIndex[] {
  const isFirst = ({ sentence }: SpokenWord, at: number) => sentence !== words[at - 1]?.sentence;
  return [...new Set(words.filter(isFirst).map(({ form }) => form))].map(indexMessage);
}
