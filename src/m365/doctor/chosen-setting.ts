import type { SettingName } from '../../features/workplace/setting.ts';
import { listName, lists } from '../../lists.ts';
import { textLiteral } from '../odata.ts';
import { siteId } from '../provision/found.ts';
import { isObject, text } from '../rows/answers.ts';
import type { Patient } from './finding.ts';
import { readAll } from './read-all.ts';

/** @returns reads what the municipality has chosen as it stands in the list; empty where there is nothing */
export async function chosenSettings(
  patient: Pick<Patient, 'read' | 'site'>,
): Promise<(name: SettingName) => Promise<string>> {
  const id = await siteId({ get: async (path) => (await patient.read(path)).body }, patient.site);
  const { name: value } = lists.setting.columns.value;
  return async (name) => {
    const filter = `$filter=fields/Key eq ${textLiteral(name.toLowerCase())}&$expand=fields($select=${value})`;
    const [row] = (await readAll(patient, `/sites/${id}/lists/${listName('setting').name}/items?${filter}`)) ?? [];
    return isObject(row?.fields) ? text(row.fields[value]).trim() : '';
  };
}
