import type { keeping } from '../text/da/keeping.ts';
import { laterText } from './later-text.ts';

export type KeepingText = typeof keeping;

/** The sentences around keeping the rules right: few people write them. */
export const useKeeping = laterText<KeepingText>({
  da: async () => (await import('../text/da/keeping.ts')).keeping,
  en: async () => (await import('../text/en/keeping.ts')).keeping,
});
