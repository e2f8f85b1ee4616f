import { findCpr, maskCpr } from './cpr.ts';

/** What the guard covers in a text, each as it will stand: `3112••-••••` (INV15). */
export function maskedIn(text: string): readonly string[] {
  return findCpr(text).map(({ start, end }) => maskCpr(text.slice(start, end)));
}
