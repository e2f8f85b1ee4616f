import type { meeting } from '../text/da/meeting.ts';
import { laterText } from './later-text.ts';

/** The sentences around a personnel meeting on one's own phone. */
export const useMeetingText = laterText<typeof meeting>({
  da: async () => (await import('../text/da/meeting.ts')).meeting,
  en: async () => (await import('../text/en/meeting.ts')).meeting,
});
