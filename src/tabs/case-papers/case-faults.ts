import type { DeskText } from '../desk-language.ts';
import { RefusedByServer } from '../faults.ts';

/** What the server says is in the way, in one sentence each; nothing when it says no for another reason. */
export function faultSentences(error: Error | null, words: DeskText['caseHandling']): readonly string[] {
  if (!(error instanceof RefusedByServer) || error.words.code !== 'caseInvalid') return [];
  const { faults } = error.words.details;
  const sentences: Readonly<Record<string, string>> = { ...words.fault, ...words.missing };
  return Array.isArray(faults) ? faults.map((fault) => sentences[String(fault)] ?? String(fault)) : [];
}
