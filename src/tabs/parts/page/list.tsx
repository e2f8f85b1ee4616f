import type { ReactNode } from 'react';
import { layout } from '../page-layout.tsx';

type KeysOf<T> = { [K in keyof T]-?: T[K] extends string ? K : never }[keyof T];

interface ListProps<T> {
  of: readonly T[];
  /** What tells one from the other. */
  by: KeysOf<T>;
  className?: string;
  children: (one: T, index: number) => ReactNode;
}

/** A list whose every item stands for itself: cards, mostly. */
export function List<T>({ of, by, className = layout.list, children }: ListProps<T>) {
  return (
    <ul className={className}>
      {of.map((one, index) => (
        <li key={String(one[by])}>{children(one, index)}</li>
      ))}
    </ul>
  );
}
