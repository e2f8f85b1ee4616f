import type { manyEdits } from '../../text/da/many-edits.ts';
import { laterText } from '../later-text.ts';

type ManyEditsText = typeof manyEdits;

/** The sentences about very many rows at once: the DBR alone reads them, and seldom. */
export const useManyEdits = laterText<ManyEditsText>({
  da: async () => (await import('../../text/da/many-edits.ts')).manyEdits,
  en: async () => (await import('../../text/en/many-edits.ts')).manyEdits,
});
