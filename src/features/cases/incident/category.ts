/** What kind of incident somebody tells of, in the words of the button they would press (domain.md 2.6). */
export const categories = [
  'wrongRecipient',
  'wrongContent',
  'published',
  'paper',
  'lostDevice',
  'malicious',
  'unauthorisedAccess',
  'availabilityIntegrity',
  'unsafeTransmission',
  'nearMiss',
  'policyViolation',
  'overheard',
  'physical',
  'threat',
  'other',
] as const;

export type Category = (typeof categories)[number];

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
export type DataKind =
  | 'name'
  | 'cpr'
  | 'health'
  | 'social'
  | 'children'
  | 'finance'
  | 'protectedAddress'
  | 'staff'
  | 'login';

export type PersonsBand = '1' | '2-10' | '11-100' | '100+';
export type DiscoveredWhen = 'now' | 'today' | 'yesterday' | 'earlier';
export type SeenBy = 'colleague' | 'authority' | 'knownCitizen' | 'unknown' | 'internet' | 'nobody';
