import type { Category, DataKind, PersonsBand, SeenBy } from './category.ts';

/** What pages the DBR at once (domain.md 2.3). */
export type RedFlag =
  | 'protectedAddress'
  | 'childWelfare'
  | 'sensitiveToUnknown'
  | 'cprList'
  | 'internet'
  | 'manyPeople'
  | 'takeover'
  | 'criticalDown';

/** What is known of an incident so far. */
export interface KnownSoFar {
  category: Category;
  alsoCategory?: Category | undefined;
  data?: readonly DataKind[] | undefined;
  persons?: PersonsBand | undefined;
  seenBy?: SeenBy | undefined;
  contained?: 'yes' | 'no' | 'unknown' | undefined;
}

const outsiders: readonly (SeenBy | undefined)[] = ['unknown', 'knownCitizen', 'internet'];

/** The flags that what is known so far raises; in the order the DBR wants to see them. */
export function redFlagsOf(known: KnownSoFar): readonly RedFlag[] {
  const { category, alsoCategory, data = [], persons, seenBy, contained } = known;
  const is = (kind: Category) => category === kind || alsoCategory === kind;
  const has = (kind: DataKind) => data.includes(kind);
  const isOutside = outsiders.includes(seenBy);
  const flags: readonly (readonly [RedFlag, boolean])[] = [
    ['protectedAddress', has('protectedAddress')],
    ['childWelfare', has('children') && has('social')],
    ['sensitiveToUnknown', (has('health') || has('social')) && isOutside],
    ['takeover', is('malicious') && contained !== 'yes'],
    ['criticalDown', is('availabilityIntegrity') && has('health') && contained !== 'yes'],
    ['cprList', has('cpr') && (persons === '11-100' || persons === '100+')],
    ['internet', seenBy === 'internet'],
    ['manyPeople', persons === '100+'],
  ];
  return flags.flatMap(([flag, raised]) => (raised ? [flag] : []));
}
