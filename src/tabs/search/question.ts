import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { longestQuestion } from '../../features/handbook/search/search-limits.ts';

/** What the reader has typed, and how it is kept in the address. */
export interface Question {
  text: string;
  ask(text: string): void;
  /** Puts what is typed into the address at once: a link is about to be followed. */
  keep(): void;
  /** The address's part after `?` with this question in it. */
  searchFor(text: string): string;
}

// Safari allows a hundred changes of the address in half a minute; nobody types faster than this pauses.
const pauseMs = 250;

/** The question of the handbook page, kept in the address as `?q=`, so that the way back finds it again. */
export function useQuestion(): Question {
  const [params, setParams] = useSearchParams();
  const kept = params.get('q') ?? '';
  const [text, setText] = useState(kept);
  const written = useRef(kept);

  // Somebody else changed the address: back, a link, the question on the start page.
  useEffect(() => {
    if (kept !== written.current) setText(kept);
    written.current = kept;
  }, [kept]);

  const typed = useRef(kept);
  const keep = useCallback(() => {
    const short = typed.current.slice(0, longestQuestion);
    if (short === written.current) return;
    written.current = short;
    setParams((before) => withQuestion(before, short), { replace: true });
  }, [setParams]);

  useEffect(() => {
    typed.current = text;
    const pause = setTimeout(keep, pauseMs);
    return () => clearTimeout(pause);
  }, [text, keep]);

  const searchFor = useCallback(
    (asked: string) => `?${withQuestion(params, asked.slice(0, longestQuestion))}`,
    [params],
  );
  return { text, ask: setText, keep, searchFor };
}

function withQuestion(params: URLSearchParams, text: string): URLSearchParams {
  const changed = new URLSearchParams(params);
  if (text.trim() === '') changed.delete('q');
  else changed.set('q', text);
  return changed;
}
