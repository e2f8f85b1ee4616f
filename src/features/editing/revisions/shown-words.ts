import { z } from 'zod';
import { shape } from '../../../kernel/shape.ts';
import { BoardWords } from './records.ts';

/** Direktionen's three sentences, with names and the day they were signed (S73). */
export const wordsShape = z.strictObject({
  ...shape(BoardWords, 'document', 'edition', 'names', 'signedOn'),
  sentences: z.array(z.string()),
});

export function shownWords({ document, edition, first, second, third, names, signedOn }: BoardWords) {
  return { document, edition, sentences: [first, second, third], names, signedOn };
}
