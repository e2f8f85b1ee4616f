import { useSyncExternalStore } from 'react';

/**
 * A value that outlives the page that shows it, and only the page: what lies here is gone when the tab is closed, so
 * that nothing is left behind on a shared phone (design section 7).
 */
export class Watched<T> {
  #value: T;
  readonly #watchers = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
    for (const tell of this.#watchers) tell();
  }

  readonly watch = (tell: () => void): (() => void) => {
    this.#watchers.add(tell);
    return () => this.#watchers.delete(tell);
  };
}

/** The value as it is now; the component is drawn again when it changes. */
export function useWatched<T>(watched: Watched<T>): T {
  return useSyncExternalStore(watched.watch, () => watched.value);
}
