import type { useSpeech } from '../../language.tsx';

/** What is said around confirming; of a trial some of it is other words. */
export type ConfirmWords = ReturnType<typeof useSpeech>['text']['reading']['confirm'];
