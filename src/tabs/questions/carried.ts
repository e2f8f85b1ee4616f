/** Words taken along to *Spørg*: in the history and not in the address, which others may read. */
export function carrying(words: string): { state: { asked: string } } {
  return { state: { asked: words } };
}

/** The words that were taken along, where there are any. */
export function carriedIn(state: unknown): string {
  const isCarried = state !== null && typeof state === 'object' && 'asked' in state;
  return isCarried && typeof state.asked === 'string' ? state.asked : '';
}
