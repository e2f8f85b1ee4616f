import type { desk } from '../text/da/desk.ts';
import { laterText } from './later-text.ts';

export type DeskText = typeof desk;

/** The sentences around cases: few people handle one. */
export const useDesk = laterText<DeskText>({
  da: async () => (await import('../text/da/desk.ts')).desk,
  en: async () => (await import('../text/en/desk.ts')).desk,
});
