import { type LeftOut, type LeftOutKind, leftOutKinds } from './source.ts';

const longestSample = 160;
const mostPlaces = 12;

/** Counts what a document holds that no rule can, by kind, with the headings it stood under. */
export class LeftOutCount {
  readonly #found = new Map<LeftOutKind, LeftOut & { under: string[] }>();

  /** @param words what was there; empty where it had none */
  add(what: LeftOutKind, under: string, words = '', count = 1): void {
    const known = this.#found.get(what) ?? { what, count: 0, words: 0, under: [], sample: '' };
    known.count += count;
    known.words += words.split(/\s+/).filter(Boolean).length;
    if (!known.under.includes(under) && known.under.length < mostPlaces) known.under.push(under);
    if (known.sample === '') known.sample = words.replace(/\s+/g, ' ').trim().slice(0, longestSample);
    this.#found.set(what, known);
  }

  /** In the order in which they are told. */
  all(): readonly LeftOut[] {
    return leftOutKinds.flatMap((what) => this.#found.get(what) ?? []);
  }
}
