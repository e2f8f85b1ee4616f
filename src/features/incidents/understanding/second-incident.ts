import type { Moment } from '../../../core/dates.ts';
import { type IncidentUnderstood, type ReadWith, type Understanding, understand } from './understand.ts';

/** What people put between two things that happened; a plain *og* joins two halves of one. */
const between =
  /[,.;]?\s+(?:og så har (?:jeg|vi) også|og så er (?:min|mit|der) også|derudover|desuden|forresten|for resten|en anden ting|noget (?:helt )?andet|also,|and another thing|besides that|something else|on another note)[\s:,]+/i;

/** Two incidents in one text, in the order they are told. */
export interface TwoIncidents {
  first: IncidentUnderstood;
  second: Understanding & { incident: IncidentUnderstood };
}

/**
 * Two incidents in one text, when each half by itself tells of one and they are of different kinds.
 * @param masked the text without CPR numbers
 */
export function twoIncidents(masked: string, now: Moment, readWith: ReadWith = {}): TwoIncidents | undefined {
  const cut = between.exec(masked);
  if (!cut) return undefined;
  const first = understand(masked.slice(0, cut.index), now, readWith);
  const second = understand(masked.slice(cut.index + cut[0].length), now, readWith);
  if (!first.incident || !second.incident || second.held.length > 0) return undefined;
  if (first.incident.guess.category === second.incident.guess.category) return undefined;
  return { first: first.incident, second: { ...second, incident: second.incident } };
}
