import { readFileSync } from 'node:fs';
import type { Labelled } from './measured.ts';

/** Written to hint at what is held, or to sound so: what holding is learnt from. */
export const tempting = ['known', 'untaught', 'hints-known', 'held-known'] as const;

/** Written in many styles, trades and languages; each by one hand, and each told of in `messages.ts` of the tests. */
const told = [
  'hands',
  'trades',
  'crowd',
  'care',
  'offices',
  'schools',
  'spoken',
  'borders',
  'everyday',
  'confused',
  'english',
  'foreign',
  'asked',
] as const;

/** What `npm run learn` learns from. */
export const taught = [...tempting, ...told.map((set) => `${set}-known` as const)];
export type Taught = (typeof taught)[number];

const folder = `${import.meta.dirname}/../../test/incidents/understanding/messages`;

/** The labelled messages of a set that is kept for learning or measuring. */
export function messagesOf(set: string): readonly Labelled[] {
  return labelledIn(`${folder}/${set}.jsonl`);
}

/** The labelled messages of a file, a line each: an incident told in Danish where a line names nothing else. */
export function labelledIn(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): Labelled => ({ language: 'da', intent: 'incident', ...JSON.parse(line) }));
}
