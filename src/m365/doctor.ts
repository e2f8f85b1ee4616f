import { examineAttachments } from './doctor/attachments.ts';
import { type Examination, error, type Finding, type Patient } from './doctor/finding.ts';
import { examineFirstSteps } from './doctor/first-steps.ts';
import { examineIdentity } from './doctor/identity.ts';
import { examineLinks } from './doctor/links.ts';
import { examineDelta, examineLists, examineReach } from './doctor/lists.ts';
import { examineOfficers } from './doctor/officers.ts';
import { examineOutsideGroups } from './doctor/outside-groups.ts';
import { examineOwnRow } from './doctor/own-row.ts';
import { examinePlanner } from './doctor/planner.ts';
import { examineAddress, examineClock, examinePackage } from './doctor/surroundings.ts';

/**
 * Looks at everything the product needs around it, and at what people have to do before it is of use to them. Changes
 * nothing but a row of its own. What cannot be looked at is itself a finding.
 * @param today a day in the current year
 */
export async function examine(patient: Patient, today: string): Promise<Examination> {
  const identity = await examineIdentity(patient);
  const around = [...(await looked('the public address', () => examineAddress(patient))), ...examinePackage(patient)];
  const steps = await looked('the first steps', () => examineFirstSteps(patient));
  // Without a token every further question would get the same answer.
  const [first] = identity;
  if (first?.severity === 'error') return { machines: [...identity, ...around], people: steps };
  return {
    machines: [
      ...identity,
      ...(await looked('the sites and the directory', () => examineReach(patient))),
      ...(await looked('the clock', () => examineClock(patient))),
      ...(await looked('the lists', () => examineLists(patient, today))),
      ...(await looked('the attachments', () => examineAttachments(patient))),
      ...(await looked('delta', () => examineDelta(patient))),
      ...(await looked('who changed a row last', () => examineOwnRow(patient))),
      ...(await looked('Planner', () => examinePlanner(patient))),
      ...(await looked('the groups that are outside', () => examineOutsideGroups(patient))),
      ...around,
    ],
    people: [
      ...(await looked('who hears of reports', () => examineOfficers(patient, today))),
      ...(await looked('the links', () => examineLinks(patient))),
      ...steps,
    ],
  };
}

async function looked(at: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    return [error(`Could not look at ${at}: ${said}`, 'Put right what stands above and run the doctor again.')];
  }
}
