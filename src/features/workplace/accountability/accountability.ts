import type { Day } from '../../../core/dates.ts';
import type { OrganisationRecords } from '../organisation.ts';
import { organisationOn } from '../organisation.ts';
import { dutyGaps } from './duty-gaps.ts';
import type { Gap } from './gap.ts';
import { peopleGaps } from './people-gaps.ts';
import { unitGaps } from './unit-gaps.ts';

export interface Accountability {
  gaps: readonly Gap[];
  /** Everything that was looked at, so that *none* means something. */
  looked: { units: number; people: number; rules: number };
}

/**
 * *Uden ansvarlig* (S28, S62, G9): where a unit, a person, a rule or a role is without exactly one who answers for it,
 * and what is wrong in the tree of units and the line of managers. It ends whatever the lists hold, circles included.
 */
export function accountabilityOn(records: OrganisationRecords, today: Day): Accountability {
  const organisation = organisationOn(records, today);
  return {
    gaps: [...unitGaps(organisation), ...peopleGaps(organisation), ...dutyGaps(organisation)],
    looked: { units: records.units.length, people: organisation.jobs.size, rules: records.rules.length },
  };
}
