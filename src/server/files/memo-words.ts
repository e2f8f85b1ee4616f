import type { Language } from '../../core/language.ts';
import type { MemoWords } from '../../features/editing/revisions/memo/memo-words.ts';
import { revisionMemo as danish } from '../../text/da/revision-memo.ts';
import { revisionMemo as english } from '../../text/en/revision-memo.ts';
import { bookWords } from './book-words.ts';

/** The sentences of the agenda memo. */
export const memoWords: Readonly<Record<Language, MemoWords>> = {
  da: { ...danish, book: bookWords.da },
  en: { ...english, book: bookWords.en },
};
