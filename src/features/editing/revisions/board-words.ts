import type { Day } from '../../../core/dates.ts';
import type { Decision } from '../../handbook/records.ts';
import type { BoardWords, Revision } from './records.ts';
import { decisionKey } from './revision.ts';

/** `words:policy:2026.1` */
export function boardWordsKey(document: BoardWords['document'], edition: string): string {
  return `words:${document}:${edition}`.toLowerCase();
}

/**
 * What stands on the policy's page: the sentences signed last, whichever document they came with. Those about an edition
 * whose decision was taken back are about nothing that was adopted.
 */
export function newestWords(
  all: readonly BoardWords[],
  { decisions, revisions }: { decisions: readonly Decision[]; revisions: readonly Revision[] },
  today: Day,
): BoardWords | undefined {
  const adopted = new Set([
    ...decisions.map(({ key }) => key),
    ...revisions.filter(({ state }) => state === 'decided' || state === 'published').map(decisionKey),
  ]);
  return all
    .filter((words) => words.signedOn <= today && adopted.has(decisionKey(words)))
    .toSorted((a, b) => a.signedOn.localeCompare(b.signedOn) || a.at.localeCompare(b.at))
    .at(-1);
}

/** Do two rows say the same? */
export function areSameWords(one: BoardWords, other: BoardWords): boolean {
  return (['first', 'second', 'third', 'names'] as const).every((name) => one[name] === other[name]);
}
