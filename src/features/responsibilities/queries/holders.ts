import type { Reader } from '../../../kernel/reader.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isInOffice } from '../../workplace/workplace.ts';
import type { Office } from '../offices.ts';
import { isAppointed } from '../policy-tasks.ts';

const danish = new Intl.Collator('da');

/** The names of those who hold a role today and are here; none of a body or a group. */
export function holdersOn(reader: Reader): (office: Office) => readonly string[] {
  const workplace = workplaceOn(reader, reader.today);
  return (office) => {
    if (!isAppointed(office)) return [];
    const held = reader.all(Appointment, { role: office }).filter((one) => holds(one, reader.today));
    const here = held.filter(({ person }) => isInOffice(workplace, workplace.mainOf(person)));
    return [...new Set(here.map(({ name }) => name))].sort(danish.compare);
  };
}
