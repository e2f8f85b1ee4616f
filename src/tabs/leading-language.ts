import type { leading } from '../text/da/leading.ts';
import { laterText } from './later-text.ts';

export type LeadingText = typeof leading;

/** The sentences around leading: the manager's pages, and those that others meet because of them. */
export const useLeading = laterText<LeadingText>({
  da: async () => (await import('../text/da/leading.ts')).leading,
  en: async () => (await import('../text/en/leading.ts')).leading,
});
