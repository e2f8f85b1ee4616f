import type { Incident } from './records.ts';
import { incidentCategories } from './stored-words.ts';

/** What kind of incident somebody tells of, in the words of the button they would press (domain.md 2.6). */
export type Category = Incident['category'];
export const categories = Object.keys(incidentCategories) as readonly Category[];

/** Kinds that calm: what is told as one of them waits, so that nobody but the words themselves may put it first. */
export const calming: readonly Category[] = ['nearMiss', 'threat'];

/** What an incident is: one kind that it is counted as, and sometimes another that happened with it (C06). */
export interface Kinds {
  category: Category;
  alsoCategory?: Category | undefined;
}

export function kindsOf({ category, alsoCategory }: Kinds): readonly Category[] {
  return alsoCategory === undefined ? [category] : [category, alsoCategory];
}

/** `Papirer tabt + Pc væk` */
export function kindWords(of: Kinds, words: Readonly<Record<Category, string>>): string {
  return kindsOf(of)
    .map((kind) => words[kind])
    .join(' + ');
}

/** Groups of people's information an incident may be about. */
export type DataKind = NonNullable<Incident['data']>[number];

export type PersonsBand = '1' | '2-10' | '11-100' | '100+';
export type DiscoveredWhen = 'now' | 'today' | 'yesterday' | 'earlier';
export type SeenBy = 'colleague' | 'authority' | 'knownCitizen' | 'unknown' | 'internet' | 'nobody';
