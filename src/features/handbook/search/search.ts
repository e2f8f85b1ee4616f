import { lookUp, type SearchTerm } from './search-asked.ts';
import { type Hit, hitOf, type Wanted } from './search-hit.ts';
import type { SearchIndex } from './search-index.ts';
import { longestQuestion } from './search-limits.ts';

/**
 * `blank`: the question has no word to look for. `near`: nothing answers the whole of it, and these come closest.
 * `nothing`: no word of it is in the handbook.
 */
export type SearchAnswer = { isCut: boolean } & (
  | { state: 'blank' }
  | { state: 'nothing' }
  | { state: 'found' | 'near'; hits: readonly Hit[]; total: number }
);

const shown = 20;
/** Of what is only near, the rest would be noise. */
const shownNear = 5;
/** Below these shares of what the best one has, a document is noise. */
const fair = { score: 0.07, share: 0.35 };
/** Below this share of the question, what was found is only near. */
const half = 0.5;

/**
 * Search in the handbook, as somebody types. Pure and quick enough to run at every keystroke.
 * @param question whatever was typed; only its first 200 characters count
 * @param wanted which passage of each stands for it
 * @returns at most 20 hits, of what is only near 5, the best first
 */
export function search(index: SearchIndex, question: string, wanted: Wanted = 'words'): SearchAnswer {
  const isCut = question.length > longestQuestion;
  const asked = lookUp(index, question.slice(0, longestQuestion));
  if (asked.length === 0) return { isCut, state: 'blank' };
  const ranked = rank(asked);
  const best = ranked[0];
  if (!best) return { isCut, state: 'nothing' };
  const worthShowing = ranked.filter(
    ({ score, share }) => score >= best.score * fair.score && share >= best.share * fair.share,
  );
  const state = best.share < half ? 'near' : 'found';
  const hits = worthShowing.slice(0, state === 'near' ? shownNear : shown).flatMap(({ place }) => {
    const document = index.documents.get(place);
    return document ? [hitOf(index, document, asked, wanted)] : [];
  });
  return { isCut, state, hits, total: worthShowing.length };
}

interface Ranked {
  place: string;
  score: number;
  /** How much of the question the document holds, 0 to 1. */
  share: number;
}

function rank(asked: readonly SearchTerm[]): readonly Ranked[] {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const places = new Set(asked.flatMap(({ found }) => [...found.keys()]));
  return [...places]
    .map((place) => {
      const held = asked.filter(({ found }) => found.has(place));
      const share = held.reduce((sum, { weight }) => sum + weight, 0) / whole;
      const score = held.reduce((sum, { found }) => sum + (found.get(place)?.score ?? 0), 0);
      return { place, share, score: score * share };
    })
    .sort((a, b) => b.score - a.score || (a.place < b.place ? -1 : 1));
}
