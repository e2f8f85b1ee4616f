import type { tabTold } from '../../text/da/tab-told.ts';
import { laterText } from '../later-text.ts';

/** What each message that was written was about. */
export const useToldText = laterText<typeof tabTold>({
  da: async () => (await import('../../text/da/tab-told.ts')).tabTold,
  en: async () => (await import('../../text/en/tab-told.ts')).tabTold,
});
