import { use } from 'react';
import type { Language } from '../domain/handbook/rule.ts';
import type { desk } from '../text/da/desk.ts';
import { Unreachable } from './faults.ts';
import { useSpeech } from './language.tsx';

export type DeskText = typeof desk;

const fetched = new Map<Language, Promise<DeskText>>();

/**
 * The sentences around cases, in the reader's language. Few people handle a case, so that they are fetched with the first
 * page that says any of them; until they are there, that page waits like one that is on its way itself.
 */
export function useDesk(): DeskText {
  return use(deskIn(useSpeech().language));
}

function deskIn(language: Language): Promise<DeskText> {
  const known = fetched.get(language);
  if (known) return known;
  const asked = fetchDesk(language).catch((cause) => {
    fetched.delete(language);
    throw new Unreachable('not fetched', { cause });
  });
  fetched.set(language, asked);
  return asked;
}

async function fetchDesk(language: Language): Promise<DeskText> {
  const { desk } = language === 'da' ? await import('../text/da/desk.ts') : await import('../text/en/desk.ts');
  return desk;
}
