import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { mayBeWanted, type WantedCases } from '../wanted-case.ts';
import { handledCases } from './case-of-number.ts';
import { casesWithWords } from './cases-with-words.ts';
import { linesOf } from './inbox.ts';

/**
 * The reader's cases that are looked for, in the order of the inbox, and how many they are. A case that is not the
 * reader's is not found, and so is none that is sealed from them.
 * @param many how many of them
 */
export function foundCases(
  reader: Reader,
  actor: Actor,
  { text, ...wanted }: WantedCases & { text?: string | undefined },
  many: number,
) {
  const { waitsFor } = wanted;
  const fitting = handledCases(reader, actor).filter((stored) => mayBeWanted(stored, wanted));
  const found = text === undefined ? fitting : casesWithWords(reader, fitting, text);
  const lines = linesOf(reader, found, many);
  const waiting = lines.filter(({ turn }) => waitsFor === undefined || turn?.of === waitsFor);
  return { cases: waiting.slice(0, many), count: waitsFor === undefined ? found.length : waiting.length };
}
