import type { Language } from '../../../core/language.ts';
import { tabForms as danish } from '../../../text/da/tab/tab-forms.ts';
import { tabForms as english } from '../../../text/en/tab/tab-forms.ts';
import { useSpeech } from '../../language.tsx';

const words: Readonly<Record<Language, typeof danish>> = { da: danish, en: english };

/** What every form says. A few sentences, so that no page waits for them when a form is opened on it. */
export function useFormWords(): typeof danish {
  return words[useSpeech().language];
}
