import { useEffect, useState } from 'react';
import { forgetWords, keepWords, keptWords } from '../kept-words.ts';

/** Unsent answers by the key of their question; a reload they survive as unsent questions do. */
const drafts = new Map<string, string>();

/** The answer somebody is writing, as it was when they went to another page. */
export function useDraft(key: string): [draft: string, write: (text: string) => void] {
  const [draft, setDraft] = useState(() => drafts.get(key) ?? '');
  useEffect(() => void keptWords(key).then((left) => setDraft((now) => (now === '' ? left : now))), [key]);
  const write = (text: string) => {
    setDraft(text);
    void keepWords(key, text);
    if (text.trim() === '') drafts.delete(key);
    else drafts.set(key, text);
  };
  return [draft, write];
}

export function hasDraft(key: string): boolean {
  return drafts.has(key);
}

/** Answers to questions that cannot be answered any more. @param open keys of those that can */
export function lostDrafts(open: readonly string[]): readonly (readonly [key: string, text: string])[] {
  return [...drafts].filter(([key]) => !open.includes(key));
}

export function discardDraft(key: string): void {
  forgetWords(key);
  drafts.delete(key);
}
