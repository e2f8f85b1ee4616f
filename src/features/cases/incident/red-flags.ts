import type { Category, DataKind, SeenBy } from './category.ts';
import type { Incident } from './records.ts';

/** What pages the DBR at once (domain.md 2.3). */
export type RedFlag = NonNullable<Incident['redFlags']>[number];

/** What is known of an incident so far. */
export type KnownSoFar = Pick<Incident, 'category' | 'alsoCategory' | 'data' | 'persons' | 'seenBy' | 'contained'>;

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
