import type { ViewData } from '../../contract/contract.ts';
import type { Speech } from '../language.tsx';

type Reason = ViewData<'rule'>['reasons'][number];

/** Why a rule is on the reader's list, as a sentence: *Fordi du er leder.* (S82, S87) */
export function reasonWords(reason: Reason, { language, text }: Speech): string {
  const words = text.reading.why;
  switch (reason.why) {
    case 'core':
      return words.core;
    case 'group':
      return words.group[reason.group];
    case 'area':
      return words.area[reason.area];
    case 'pack':
      return words.pack(language === 'en' ? (reason.nameEn ?? reason.name) : reason.name);
    case 'chosen':
      return words.chosen(reason.byName, asEnd(reason.because));
  }
}

/** What a manager has written, as the end of a sentence. */
export function asEnd(because: string): string {
  return /[.!?]$/.test(because) ? because : `${because}.`;
}
