import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../../core/language.ts';

export type ReadAloudState = 'silent' | 'reading' | 'paused';

export interface ReadAloud {
  read: () => void;
  pause: () => void;
  stop: () => void;
}

/**
 * The device's own voice reads passages one after the other, and falls silent when the page or the text changes.
 * @param passages the same array as long as the text is the same
 * @returns `undefined` where the device has no voice for the language
 */
export function useReadAloud(
  passages: readonly string[],
  language: Language,
): (ReadAloud & { state: ReadAloudState }) | undefined {
  const voice = useVoice(language);
  const [state, setState] = useState<ReadAloudState>('silent');
  const reading = useMemo(() => readingOf(passages, voice, setState), [passages, voice]);

  useEffect(() => {
    window.addEventListener('pagehide', reading.stop);
    return () => {
      window.removeEventListener('pagehide', reading.stop);
      reading.stop();
    };
  }, [reading]);

  return voice === '' ? undefined : { state, ...reading };
}

/** Pausing remembers the passage and begins it again: phones cannot go on in the middle of one. */
function readingOf(passages: readonly string[], voice: string, tell: (state: ReadAloudState) => void): ReadAloud {
  let place = 0;
  // Which press is speaking: what an earlier one says when it ends leads nowhere.
  let turn = 0;

  function speak(mine: number): void {
    const words = passages[place];
    const chosen = voices().find(({ voiceURI }) => voiceURI === voice);
    if (words === undefined || !chosen) {
      silence('silent');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.onend = () => {
      if (mine !== turn) return;
      place += 1;
      speak(mine);
    };
    utterance.onerror = () => {
      if (mine === turn) silence('silent');
    };
    speechSynthesis.speak(utterance);
  }

  function silence(state: 'silent' | 'paused'): void {
    turn += 1;
    if (state === 'silent') place = 0;
    if (voice !== '') speechSynthesis.cancel();
    tell(state);
  }

  return {
    read: () => {
      turn += 1;
      tell('reading');
      speak(turn);
    },
    pause: () => silence('paused'),
    stop: () => silence('silent'),
  };
}

/** The address of a voice for the language, one on the device before one on the net; empty where there is none. */
function useVoice(language: Language): string {
  return useSyncExternalStore(onVoices, () => {
    const fitting = voices().filter(({ lang }) => lang.toLowerCase().split(/[-_]/, 1)[0] === language);
    return (fitting.find(({ localService }) => localService) ?? fitting[0])?.voiceURI ?? '';
  });
}

function onVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {};
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

function voices(): readonly SpeechSynthesisVoice[] {
  return 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
}
