import { isOpen } from './incident.ts';
import type { Incident } from './records.ts';

type Owned = Pick<Incident, 'owner' | 'data'>;

/**
 * Is it the IT security manager's: an outage or an attack that has touched no personal data (S72)? Once anybody says which
 * data it is about, it is the DBR's, and the clock of GDPR art. 33 runs from the discovery.
 */
export function isItCase({ owner, data = [] }: Owned): boolean {
  return owner === 'it' && data.length === 0;
}

/** The kinds that may come without personal data. */
export const itKinds = ['availabilityIntegrity', 'malicious'] as const;

/** May the DBR leave it to the IT security manager? Nothing has been said of personal data, and nobody has judged it. */
export function mayBeIts(
  incident: Pick<Incident, 'category' | 'status' | 'assessedAt' | 'notifiedAt' | 'data'>,
): boolean {
  const { category, assessedAt, notifiedAt, data = [] } = incident;
  const isKind = itKinds.some((kind) => kind === category);
  return isKind && isOpen(incident) && data.length === 0 && assessedAt === undefined && notifiedAt === undefined;
}

/** The case as the IT security manager's: GDPR art. 33 and 34 are not relevant where no personal data is concerned. */
export function asItCase(incident: Incident): Incident {
  return { ...incident, owner: 'it', outcome: 'notABreach', art33: 'notRelevant', art34: 'notRelevant' };
}
