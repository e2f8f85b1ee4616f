import type { Day } from '../../core/dates.ts';
import type { PersonType } from '../../core/person-type.ts';
import type { Role } from '../../core/role.ts';
import type { AudienceGroup, WorkArea } from '../handbook/rule.ts';
import type { Appointment } from './appointments/records.ts';
import type { Employment } from './records.ts';

/** What decides which rules are for a person (S8, S24, G7). */
export interface Placement {
  person: string;
  roles: readonly Role[];
  types: readonly PersonType[];
  groups: readonly AudienceGroup[];
  areas: readonly WorkArea[];
  /** The first day of the earliest job the person holds now. */
  since?: Day | undefined;
  /** On leave from every job. */
  paused: boolean;
  employments: readonly Employment[];
  /** Roles the person has been appointed to, and since when. */
  held: readonly Pick<Appointment, 'role' | 'from'>[];
}
