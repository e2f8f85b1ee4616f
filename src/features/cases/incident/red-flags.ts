import { whichHold } from '../../../core/which-hold.ts';
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
  return whichHold<RedFlag>([
    [has('protectedAddress'), 'protectedAddress'],
    [has('children') && has('social'), 'childWelfare'],
    [(has('health') || has('social')) && isOutside, 'sensitiveToUnknown'],
    [is('malicious') && contained !== 'yes', 'takeover'],
    [is('availabilityIntegrity') && has('health') && contained !== 'yes', 'criticalDown'],
    [has('cpr') && (persons === '11-100' || persons === '100+'), 'cprList'],
    [seenBy === 'internet', 'internet'],
    [persons === '100+', 'manyPeople'],
  ]);
}
