import type { AppointedRole } from '../../../core/role.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import type { Incident } from '../incident/records.ts';
import { type ExclusionContext, excludedFromCase } from '../notifications/queries/excluded-from-case.ts';

/** Offices whose holders open the data protection officer's site in SharePoint itself. */
const readers: readonly AppointedRole[] = ['dpo', 'dpoDeputy'];

/**
 * Must the rows of the case be sealed, because it is about somebody who may read them in SharePoint past the app? The
 * DBR, or somebody who reads beside the DBR in whichever capacity the report is about them (design section 7).
 * @param from accounts it comes from that the mirror may not know of yet
 */
export function isAboutReader(
  around: ExclusionContext,
  incident: Pick<Incident, 'key' | 'number' | 'concerns'>,
  from: readonly string[] = [],
): boolean {
  const { concerns = [] } = incident;
  if (concerns.length === 0) return false;
  if (concerns.includes('dpo')) return true;
  const { records, workplace } = around;
  const isExcluded = excludedFromCase(around, incident, from);
  return records
    .all(Appointment)
    .some(
      ({ record }) =>
        readers.includes(record.role) && holds(record, workplace.today) && isExcluded(workplace.mainOf(record.person)),
    );
}
