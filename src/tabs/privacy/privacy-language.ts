import type { tabPrivacy } from '../../text/da/tab-privacy.ts';
import { laterText } from '../later-text.ts';

export type PrivacyText = typeof tabPrivacy;

/** The sentences of *Om mig* and of rows changed outside the app: nobody meets them first. */
export const usePrivacyText = laterText<PrivacyText>({
  da: async () => (await import('../../text/da/tab-privacy.ts')).tabPrivacy,
  en: async () => (await import('../../text/en/tab-privacy.ts')).tabPrivacy,
});
