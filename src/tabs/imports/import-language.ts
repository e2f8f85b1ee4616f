import type { tabImports } from '../../text/da/tab-imports.ts';
import { laterText } from '../later-text.ts';

export type ImportText = typeof tabImports;

/** The sentences of *Hent regler ind*: editors alone meet them. */
export const useImportText = laterText<ImportText>({
  da: async () => (await import('../../text/da/tab-imports.ts')).tabImports,
  en: async () => (await import('../../text/en/tab-imports.ts')).tabImports,
});
