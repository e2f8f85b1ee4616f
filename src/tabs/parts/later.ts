import { type ComponentType, lazy } from 'react';
import { Unreachable } from '../faults.ts';

/**
 * A page or a part of one that is fetched when it is wanted. That it does not come is no fault of the page: the line is
 * gone, or a newer version of the tab has taken its place.
 */
export function later<P>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(() =>
    load().catch((cause) => {
      throw new Unreachable('not fetched', { cause });
    }),
  );
}
