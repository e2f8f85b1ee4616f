import { errorCode } from '../rows/answers.ts';
import { chosenSettings } from './chosen-setting.ts';
import { error, type Finding, ok, type Patient, warning } from './finding.ts';

/** Where managers' tasks are shown in Planner: is a group chosen, and may the app open its plans? */
export async function examinePlanner(patient: Patient): Promise<readonly Finding[]> {
  const setting = await chosenSettings(patient);
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
  const answer = await patient.read(`/groups/${encodeURIComponent(group)}/planner/plans`);
  if (answer.status === 200) return [ok("The plans of the group for managers' tasks can be read")];
  if (answer.status === 404 || answer.status === 400)
    return [error(`There is no group ${group} for Planner`, 'Correct the id under Settings, or turn Planner off.')];
  return [
    error(
      `The app may not read the plans in Planner of the group ${group} (${answer.status} ${errorCode(answer)})`,
      'Grant Tasks.ReadWrite.All and consent, or switch Planner off under Settings, Modules; see docs/permissions.md.',
    ),
  ];
}
