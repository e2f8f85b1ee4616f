import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { casesWithWords } from '../queries/cases-with-words.ts';
import { officers } from '../roles.ts';

/** Fewer letters stand in nearly every case. */
const fewestLetters = 3;

/** Which of the reader's cases hold some words; what they say is read on the case itself, where the look is logged. */
export const findCases = view({
  summary: 'Which cases hold these words, for the DBR and the deputy: keys alone, and never by who reported',
  roles: officers,
  query: z.strictObject({ text: z.string().trim().min(fewestLetters).max(80) }),
  output: z.strictObject({ keys: z.array(z.string()) }),
  read: (reader, actor, { text }) => ({ keys: [...casesWithWords(reader, actor, text)] }),
});
