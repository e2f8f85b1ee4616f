import type { Reader } from '../../../kernel/reader.ts';
import type { Records } from '../../../kernel/records.ts';
import { doerOf } from '../../controls/queries/doer.ts';
import { directing } from '../../workplace/appointments/appointment.ts';
import { leadsCentre, leadsSomebody } from '../../workplace/leading.ts';
import { rolesOn } from '../../workplace/queries/roles-on.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { type Eligibility, faultsOfPart } from '../part-rules.ts';
import type { System } from '../records.ts';

/** What is known of somebody who has, or is to have, a part in a system. @param person by the account that counts */
export function eligibilityOf(records: Pick<Records, 'all'>, workplace: Workplace, person: string): Eligibility {
  const leading = workplace.leading(person);
  const roles = rolesOn(workplace, records, person);
  return {
    ...doerOf(records, workplace, person),
    directs: roles.some((role) => (directing as readonly string[]).includes(role)),
    leadsCentre: leadsCentre(leading),
    leadsSomebody: leadsSomebody(leading, workplace.employmentsOf(person), workplace.today),
  };
}

/** Tells of each system whether its owner still has the position it takes (S95); a person is looked up once. */
export function ownersThatFit(reader: Pick<Reader, 'records' | 'directory' | 'today'>): (system: System) => boolean {
  const workplace = workplaceOn(reader, reader.today);
  const known = new Map<string, Eligibility>();
  return ({ owner, kind }) => {
    if (owner === undefined) return false;
    const eligibility = known.get(owner) ?? eligibilityOf(reader.records, workplace, workplace.mainOf(owner));
    known.set(owner, eligibility);
    return faultsOfPart('owner', { kind, isRetired: false, tasks: [] }, eligibility).length === 0;
  };
}
