import { groupIdsIn } from '../../features/workplace/outside-groups.ts';
import { errorCode } from '../rows/answers.ts';
import { chosenSettings } from './chosen-setting.ts';
import { error, type Finding, ok, type Patient } from './finding.ts';

/** Where groups are named whose members may be closed out: are they there, and may the app read who is in them? */
export async function examineOutsideGroups(patient: Patient): Promise<readonly Finding[]> {
  const setting = await chosenSettings(patient);
  const findings: Finding[] = [];
  for (const id of groupIdsIn(await setting('outsideGroups')) ?? []) {
    const answer = await patient.read(`/groups/${encodeURIComponent(id)}/transitiveMembers?$select=id&$top=1`);
    if (answer.status === 200) findings.push(ok(`The members of the group ${id} can be read`));
    else if (answer.status === 404)
      findings.push(
        error(
          `There is no group ${id} in Entra: those last known to be in it stay out, and nobody new`,
          'Choose another group under Settings, Who is in, or take its id away there.',
        ),
      );
    else
      findings.push(
        error(
          `The app may not read who is in the group ${id} (${answer.status} ${errorCode(answer)})`,
          'Grant GroupMember.Read.All and consent, or take the id away under Settings; see docs/permissions.md.',
        ),
      );
  }
  return findings;
}
