import { use } from 'react';
import type { Language } from '../core/language.ts';
import { Unreachable } from './faults.ts';
import { useSpeech } from './language.tsx';

/**
 * Sentences that few people read: they are fetched with the first page that says any of them, and until they are there
 * that page waits like one that is on its way itself.
 * @returns a hook that gives them in the reader's language
 */
export function laterText<T>(load: { da: () => Promise<T>; en: () => Promise<NoInfer<T>> }): () => T {
  const fetched = new Map<Language, Promise<T>>();
  const textIn = (language: Language): Promise<T> => {
    const known = fetched.get(language);
    if (known) return known;
    const asked = load[language]().catch((cause) => {
      fetched.delete(language);
      throw new Unreachable('not fetched', { cause });
    });
    fetched.set(language, asked);
    return asked;
  };
  return () => use(textIn(useSpeech().language));
}
