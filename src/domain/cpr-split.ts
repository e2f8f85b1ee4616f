import { findCpr } from './cpr.ts';

/** The longest a CPR number is written, with spaces and signs between its parts. */
const longest = 20;
const ending = /\d[\d \u00a0.\-/]*$/;

/**
 * What the end of a message may be the beginning of: its last digits, when it ends with some.
 * @param before what an earlier message left open, which a message of digits only goes on with
 */
export function openEnd(text: string, before = ''): string {
  const end = ending.exec(text.trimEnd())?.[0] ?? '';
  const isAllOfIt = end !== '' && end.length === text.trim().length;
  return (isAllOfIt ? before + end : end).slice(-longest);
}

/**
 * Covers the rest of a CPR number that was begun in the message before (INV15): what came first may stand somewhere
 * already, so the rest may not.
 * @param before what the message before left open
 * @returns the text as it may be read on, and whether something was covered
 */
export function guardRest(before: string, text: string): { text: string; isCovered: boolean } {
  const start = text.trimStart();
  if (before === '' || !/^[\d-]/.test(start)) return { text, isCovered: false };
  // Digits before it would hide a number: a house number and a birthday stand beside each other.
  const digits = before.replace(/\D/g, '');
  for (let from = 0; from < digits.length; from += 1) {
    const left = digits.slice(from);
    const across = findCpr(left + start).find(({ start: at, end }) => at < left.length && end > left.length);
    if (!across) continue;
    const rest = across.end - left.length;
    return { text: start.slice(0, rest).replace(/\d/g, '•') + start.slice(rest), isCovered: true };
  }
  return { text, isCovered: false };
}
