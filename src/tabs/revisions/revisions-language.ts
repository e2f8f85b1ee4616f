import type { tabRevisions } from '../../text/da/tab-revisions.ts';
import { laterText } from '../later-text.ts';

/** The sentences around editions: few people make one. */
export const useRevisionWords = laterText<typeof tabRevisions>({
  da: async () => (await import('../../text/da/tab-revisions.ts')).tabRevisions,
  en: async () => (await import('../../text/en/tab-revisions.ts')).tabRevisions,
});
