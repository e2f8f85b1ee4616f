import type { SettingName } from '../../features/workplace/setting.ts';
import { listName, lists } from '../../lists.ts';
import { textLiteral } from '../odata.ts';
import { siteId } from '../provision/found.ts';
import { elements, isObject, text } from '../rows/answers.ts';
import type { Patient } from './finding.ts';

/** @returns reads what the municipality has chosen as it stands in the list; empty where there is nothing */
export async function chosenSettings({
  read,
  site,
}: Pick<Patient, 'read' | 'site'>): Promise<(name: SettingName) => Promise<string>> {
  const id = await siteId({ get: async (path) => (await read(path)).body }, site);
  const { name: value } = lists.setting.columns.value;
  return async (name) => {
    const filter = `$filter=fields/Key eq ${textLiteral(name.toLowerCase())}&$expand=fields($select=${value})`;
    const [row] = elements((await read(`/sites/${id}/lists/${listName('setting').name}/items?${filter}`)).body);
    return isObject(row?.fields) ? text(row.fields[value]).trim() : '';
  };
}
