import type { ViewQuery } from '../../../contract/contract.ts';
import { maskCpr } from '../../../core/cpr/cpr.ts';

/** What the reader looks for in the inbox; empty where it does not matter. */
export interface WantedCases {
  text: string;
  category: string;
  centre: string;
  year: string;
  waitsFor: string;
}

export const everyCase: WantedCases = { text: '', category: '', centre: '', year: '', waitsFor: '' };

/** Fewer letters stand in nearly every case. */
const fewestLetters = 3;

/** Is anything looked for? */
export function isWanted(wanted: WantedCases): boolean {
  return Object.keys(askedOf(wanted)).length > 0;
}

/** The question for so many of these cases. Numbers of persons stay in the browser, and stand in no case (INV15). */
export function askedFor(wanted: WantedCases, many: number): ViewQuery<'findCases'> {
  const { text, ...asked } = askedOf(wanted);
  return { ...asked, ...(text !== undefined && { text: maskCpr(text) }), many: String(many) } as ViewQuery<'findCases'>;
}

/** What matters of it; words once there are letters enough. */
function askedOf({ text, ...choices }: WantedCases): Partial<WantedCases> {
  const words = text.trim();
  const chosen = Object.entries(choices).filter(([, choice]) => choice !== '');
  return { ...Object.fromEntries(chosen), ...(words.length >= fewestLetters && { text: words }) };
}
