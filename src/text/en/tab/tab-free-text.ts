import type { tabFreeText as Danish } from '../../da/tab/tab-free-text.ts';

/** A covered number stays on one line. */
const unbroken = (masked: string) => masked.replaceAll('-', '\u2011');

export const tabFreeText: typeof Danish = {
  refused: (numbers) => `That looks like a personal ID number: ${numbers}. Write it differently.`,
  covered: (masked) => `We cover it when you send: ${unbroken(masked)}. Better to remove it yourself.`,
};
