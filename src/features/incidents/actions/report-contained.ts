import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { maybeFreeText } from '../../../kernel/free-text.ts';
import { longestLine } from '../../cases/incident/asked.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { isOpen, reporterKey } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import { redFlagsOf } from '../../cases/incident/red-flags.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { stops } from '../../cases/notifications/queries/excluded-from-case.ts';
import { serviceDeskCase } from '../../cases/shown-case.ts';
import { deskCase } from '../desk-case.ts';
import { key } from '../own-report.ts';
import { openers, serviceDesk } from '../roles.ts';
import { changeRow } from './change-row.ts';

/**
 * IT-Servicedesk, the DBR, or the IT security manager of a case of theirs (S72), says whether what went wrong has been stopped, and what was done (S106).
 * @throws Refusal `unknownIncident` when there is none, it is about IT, or IT-Servicedesk is not to stop it;
 * `incidentClosed`, `changedMeanwhile`
 */
export const reportContained = action({
  summary: 'IT-Servicedesk says whether it has been stopped',
  roles: [...serviceDesk, ...openers],
  input: z.strictObject({ key, contained: z.enum(['yes', 'no']), done: maybeFreeText(longestLine) }),
  output: deskCase,
  run: async (context, { key, contained, done }) => {
    const { actor, clock, followUps } = context;
    const now = clock.now();
    const to = (before: Incident): Incident => {
      if (!stops(context, actor, before)) throw new Refusal('unknownIncident');
      if (!isOpen(before)) throw new Refusal('incidentClosed');
      if (before.contained === contained) return before;
      const said: Incident = { ...before, contained, actor: actor.person.id, at: now };
      return { ...said, redFlags: redFlagsOf(said) };
    };
    const { stored, isWritten } = await changeRow(context, Incident, key, { unknown: 'unknownIncident', to });
    const step = contained === 'yes' ? 'contained' : 'notContained';
    if (isWritten) followUps.caseLog(stepEntry(step, stored, actor.person, now, done));
    return serviceDeskCase(stored, context.records.find(Reporter, reporterKey(key))?.record);
  },
});
