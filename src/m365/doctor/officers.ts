import { holds } from '../../features/workplace/appointments/appointment.ts';
import { listName, lists } from '../../lists.ts';
import { textLiteral } from '../odata.ts';
import { siteId } from '../provision/found.ts';
import { isObject } from '../rows/answers.ts';
import { expandFields, fromFields } from '../rows/row.ts';
import { error, type Finding, ok, type Patient } from './finding.ts';
import { readAll } from './read-all.ts';

const offices = ['dpo', 'dpoDeputy'] as const;

/**
 * Is there a DBR or a deputy today? Without one nobody on their side hears of a report (S105).
 * @param today a day in the current year
 */
export async function examineOfficers(patient: Patient, today: string): Promise<readonly Finding[]> {
  const id = await siteId({ get: async (path) => (await patient.read(path)).body }, patient.site);
  const { role } = lists.appointment.columns;
  const filter = offices.map((office) => `fields/${role.name} eq ${textLiteral(role.choices[office])}`).join(' or ');
  const list = `/sites/${id}/lists/${listName('appointment').name}`;
  const appointed = await readAll(patient, `${list}/items?${expandFields('appointment')}&$filter=${filter}`);
  if (!appointed) return [];
  const holders = appointed.filter(({ fields }) => isObject(fields) && isHeld(fields, today));
  if (holders.length > 0) return [ok('A data protection officer or deputy hears of reports')];
  return [
    error(
      'Nobody is told of reports: there is neither a data protection officer (DBR) nor a deputy',
      'An editor proposes one under Udpegninger in the tab, and another confirms it; see docs/operators.md, section 5.',
    ),
  ];
}

function isHeld(fields: Readonly<Record<string, unknown>>, today: string): boolean {
  try {
    return holds(fromFields('appointment', fields), today);
  } catch {
    return false;
  }
}
