import { listName, lists } from '../../lists.ts';
import { textLiteral } from '../odata.ts';
import { siteId } from '../provision/found.ts';
import { elements, errorCode, isObject, text } from '../rows/answers.ts';
import { error, type Finding, ok, type Patient, warning } from './finding.ts';

/** Where managers' tasks are shown in Planner: is a group chosen, and may the app open its plans? */
export async function examinePlanner({ read, site }: Patient): Promise<readonly Finding[]> {
  const id = await siteId({ get: async (path) => (await read(path)).body }, site);
  const setting = async (name: string) => {
    const fields = `$expand=fields($select=${lists.setting.columns.value.name})`;
    const path = `/sites/${id}/lists/${listName('setting').name}/items?$filter=fields/Key eq ${textLiteral(name.toLowerCase())}&${fields}`;
    const [row] = elements((await read(path)).body);
    return isObject(row?.fields) ? text(row.fields[lists.setting.columns.value.name]).trim() : '';
  };
  if ((await setting('plannerEnabled')) !== 'true') return [];
  const group = await setting('plannerGroup');
  if (group === '') {
    return [
      warning(
        'Tasks in Planner are turned on and no group is chosen',
        'Write the id of a Microsoft 365 group under Settings.',
      ),
    ];
  }
  const answer = await read(`/groups/${encodeURIComponent(group)}/planner/plans`);
  if (answer.status === 200) return [ok("The plans of the group for managers' tasks can be read")];
  if (answer.status === 404 || answer.status === 400)
    return [error(`There is no group ${group} for Planner`, 'Correct the id under Settings, or turn Planner off.')];
  return [
    error(
      `The app may not read the plans in Planner of the group ${group} (${answer.status} ${errorCode(answer)})`,
      'Grant Tasks.ReadWrite.All and consent, or turn Planner off under Settings; see docs/permissions.md.',
    ),
  ];
}
