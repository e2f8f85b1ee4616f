import type { tabAttachments } from '../../text/da/tab-attachments.ts';
import { laterText } from '../later-text.ts';

/** The sentences around attachments: editors alone add them. */
export const useAttachmentText = laterText<typeof tabAttachments>({
  da: async () => (await import('../../text/da/tab-attachments.ts')).tabAttachments,
  en: async () => (await import('../../text/en/tab-attachments.ts')).tabAttachments,
});
