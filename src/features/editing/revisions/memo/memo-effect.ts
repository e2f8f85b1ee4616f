import type { Revision } from '../records.ts';
import { readReach } from './reach.ts';

/** Whom an edition asks to read, and for how many minutes, all together and whoever is asked most. */
export interface MemoEffect {
  people: number;
  minutes: number;
  most?: number | undefined;
}

/** As it was worked out last and stands on the edition's row; nothing when it has not been. */
export function memoEffect({ reach }: Pick<Revision, 'reach'>): MemoEffect | undefined {
  const known = readReach(reach);
  return known && { people: known.people, minutes: inMinutes(known.seconds), most: inMinutes(known.most) };
}

function inMinutes(seconds: number): number {
  return Math.ceil(seconds / 60);
}
