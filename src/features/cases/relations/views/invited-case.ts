import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { allRoles } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { caseNumber } from '../../case-answer.ts';
import { Reporter, Statement } from '../../incident/breach-records.ts';
import { reporterKey, statementKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { invitationsOf } from '../queries/asked-of.ts';
import { caseForInvited } from '../shapes.ts';
import { invitedCase as shown } from '../shown.ts';

/**
 * One case for somebody invited to it.
 * @throws Refusal `unknownIncident` without an invitation that holds today
 */
export const invitedCase = view({
  summary: 'One case for somebody invited to it: facts and decision, never who reported; every look is written down',
  roles: allRoles,
  own: true,
  query: z.strictObject({ number: caseNumber }),
  output: caseForInvited,
  noted: { look: 'read', at: ({ key }) => [key] },
  read: (reader, actor, { number }) => {
    const { records, directory } = reader;
    const invitation = invitationsOf(reader, actor).find((one) => one.number === number);
    const stored = invitation && records.find(Incident, invitation.incident);
    if (!invitation || !stored) throw new Refusal('unknownIncident');
    const { key } = stored.record;
    const reporter = records.find(Reporter, reporterKey(key))?.record;
    const reporterPerson = reporter && directory.person(reporter.person);
    const statement = records.find(Statement, statementKey(key))?.record;
    return shown(stored, statement, invitation, { reporter, reporterPerson });
  },
});
