import { isLook } from '../../features/cases/case-step.ts';
import type { CaseData } from './timeline.ts';

type Entry = CaseData['log'][number];

/** Everything done to a case, oldest first; looking is told apart. */
export function stepsOf(log: readonly Entry[]): readonly Entry[] {
  return log.filter(({ what }) => !isLook(what));
}

/** How often each has opened a case, and when last; whoever did so last comes first. */
export function readersOf(log: readonly Entry[]): readonly { name: string; count: number; last: string }[] {
  const reads = new Map<string, string[]>();
  for (const { what, byName, at } of log) {
    if (isLook(what)) reads.set(byName, [...(reads.get(byName) ?? []), at]);
  }
  return [...reads]
    .map(([name, some]) => ({ name, count: some.length, last: some.toSorted().at(-1) ?? '' }))
    .toSorted((a, b) => b.last.localeCompare(a.last));
}
