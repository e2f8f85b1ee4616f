import { useReducer } from 'react';
import { minutesOf } from '../../features/reviews/point.ts';
import { pointKey, type ShownPoint } from './point-words.ts';

/** An agenda while it is being made: the points as they stand on the page, and the row they came from. */
export interface Draft {
  points: readonly ShownPoint[];
  /** The points as they were last saved or fetched. */
  base: readonly ShownPoint[];
  seen: number;
  /** What was taken off last, and from where. */
  dropped?: { point: ShownPoint; at: number } | undefined;
}

type Change =
  | { what: 'move'; at: number; by: 1 | -1 }
  | { what: 'drop'; at: number }
  | { what: 'undoDrop' }
  | { what: 'add'; point: ShownPoint }
  | { what: 'minutes'; at: number; minutes: number }
  /** What is in the list now; what the reader has changed and not saved stays. */
  | { what: 'fetched'; points: readonly ShownPoint[]; seen: number }
  | { what: 'saved'; seen: number }
  | { what: 'take'; points: readonly ShownPoint[]; seen: number };

/** The state of an agenda that is being made. */
export function useDraft(points: readonly ShownPoint[], seen: number) {
  return useReducer(changed, { points, base: points, seen });
}

/** Is there anything on the page that is not in the list? A suggestion counts as such only when it is changed. */
export function isChanged({ points, base }: Draft): boolean {
  return said(points) !== said(base);
}

export function draftMinutes({ points }: Draft): number {
  return minutesOf(points);
}

function changed(draft: Draft, change: Change): Draft {
  const { points } = draft;
  switch (change.what) {
    case 'move':
      return { ...draft, points: moved(points, change.at, change.at + change.by) };
    case 'drop': {
      const point = points[change.at];
      return { ...draft, points: points.toSpliced(change.at, 1), dropped: point && { point, at: change.at } };
    }
    case 'undoDrop': {
      const { dropped } = draft;
      return dropped ? { ...draft, points: points.toSpliced(dropped.at, 0, dropped.point), dropped: undefined } : draft;
    }
    case 'add':
      return { ...draft, points: withPoint(points, change.point), dropped: undefined };
    case 'minutes':
      return {
        ...draft,
        points: points.map((one, at) => (at === change.at ? { ...one, minutes: change.minutes } : one)),
      };
    case 'fetched':
      if (isChanged(draft)) return draft;
      return { points: change.points, base: change.points, seen: change.seen };
    case 'saved':
      return { ...draft, base: points, seen: change.seen };
    case 'take':
      return { points: change.points, base: change.points, seen: change.seen };
  }
}

function moved(points: readonly ShownPoint[], from: number, to: number): readonly ShownPoint[] {
  const point = points[from];
  if (!point || to < 0 || to >= points.length) return points;
  return points.toSpliced(from, 1).toSpliced(to, 0, point);
}

/** Before the fixed point when that stands last, where it is wont to. */
function withPoint(points: readonly ShownPoint[], point: ShownPoint): readonly ShownPoint[] {
  const isLast = points.at(-1)?.kind === 'privateData';
  return points.toSpliced(isLast ? -1 : points.length, 0, point);
}

function said(points: readonly ShownPoint[]): string {
  return JSON.stringify(points.map((point) => [pointKey(point), point.minutes]));
}
