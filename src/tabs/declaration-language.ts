import type { declaration } from '../text/da/declaration.ts';
import { laterText } from './later-text.ts';

/** The sentences around the declaration of confidentiality. */
export const useDeclarationText = laterText<typeof declaration>({
  da: async () => (await import('../text/da/declaration.ts')).declaration,
  en: async () => (await import('../text/en/declaration.ts')).declaration,
});
