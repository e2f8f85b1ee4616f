import type { tabDrafts } from '../../text/da/tab-drafts.ts';
import { laterText } from '../later-text.ts';

export type DraftsText = typeof tabDrafts;

/** The sentences around writing: few people write rules. */
export const useDrafting = laterText<DraftsText>({
  da: async () => (await import('../../text/da/tab-drafts.ts')).tabDrafts,
  en: async () => (await import('../../text/en/tab-drafts.ts')).tabDrafts,
});
