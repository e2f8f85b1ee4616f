import type { Choice } from './task-step.ts';

/** A way to pick rules together: what they have in common, and which they are. */
export interface PickBy {
  side: 'lawBound' | 'owner' | 'audience' | 'focus' | 'iso';
  value: string;
  subjects: readonly string[];
}

const sides = ['owner', 'audience', 'focus', 'iso'] as const;

/** Everything rules can be picked by: bound by law, who answers for them, whom they are for, focus area, control. */
export function waysToPick(choices: readonly Choice[]): readonly PickBy[] {
  const bound = choices.filter(({ lawBound }) => lawBound).map(({ subject }) => subject);
  const others = sides.flatMap((side) => {
    const valuesOf = (choice: Choice): readonly string[] =>
      side === 'owner' ? [choice.owner ?? []].flat() : choice[side];
    const all = [...new Set(choices.flatMap(valuesOf))].toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true }));
    return all.map((value) => ({
      side,
      value,
      subjects: choices.filter((choice) => valuesOf(choice).includes(value)).map(({ subject }) => subject),
    }));
  });
  return [...(bound.length > 0 ? [{ side: 'lawBound' as const, value: '', subjects: bound }] : []), ...others];
}
