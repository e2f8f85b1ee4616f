import { createContext, useContext } from 'react';
import type { Language } from '../core/language.ts';
import type { tab } from '../text/da/tab/tab.ts';

export type Text = typeof tab;

/** The sentences of the reader's language, and which language that is. */
export interface Speech {
  language: Language;
  text: Text;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** Fetches the sentences of one language. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const { tab } = language === 'da' ? await import('../text/da/tab/tab.ts') : await import('../text/en/tab/tab.ts');
  return { language, text: tab };
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no language around this page');
  return speech;
}
