import type { handbookFiles } from '../../text/da/tab-handbook-files.ts';
import { laterText } from '../later-text.ts';

/** The sentences around taking the handbook along: few need them on a day. */
export const useFilesText = laterText<typeof handbookFiles>({
  da: async () => (await import('../../text/da/tab-handbook-files.ts')).handbookFiles,
  en: async () => (await import('../../text/en/tab-handbook-files.ts')).handbookFiles,
});
