import type { Revision } from './records.ts';

/** Where an edition is on its way from the desk to the wall (INV5). */
export type RevisionState = 'writing' | 'reviewing' | 'approved' | 'decided' | 'published' | 'withdrawn';

/**
 * Why there is a new edition: it decides which body must adopt it (S13, S16, S70). `correction` and `urgentWarning` may
 * be under Direktionen's standing mandate; `periodicEvaluation` and `runningChange` are the policy's.
 */
export type ChangeType = 'content' | 'correction' | 'urgentWarning' | 'periodicEvaluation' | 'runningChange';

/** Longest what is written about an edition may be. */
export const longestNote = 1_000;

/** `revision:handbook:2027.1` */
export function revisionKey(document: Revision['document'], edition: string): string {
  return `revision:${document}:${edition}`.toLowerCase();
}

/** `handbook:2027.1`: the decision that an edition becomes. */
export function decisionKey({ document, edition }: Pick<Revision, 'document' | 'edition'>): string {
  return `${document}:${edition}`.toLowerCase();
}

/** Has somebody begun to let it out? Then its rows may be there already, and nothing of it may be taken back (INV6). */
export function isBegun({ begunAt, state }: Pick<Revision, 'begunAt' | 'state'>): boolean {
  return begunAt !== undefined || state === 'published';
}
