import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { allRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { isOpen } from '../../cases/incident/incident.ts';
import { theReporter } from '../../cases/incident/reporter-pseudonyms.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { caseMessage, longestMessage, wishesWithdrawal, withdrawalKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { key } from '../own-report.ts';
import { changeRow } from './change-row.ts';
import { ownReportNow } from './own-report-now.ts';
import { tellDpo } from './tell-dpo.ts';

/**
 * *Det var en fejl*, *det var kun et spørgsmål*: the reporter wishes the report away, or takes the wish back. Nothing is deleted: the DBR reads the
 * wish and says whether the case was opened in error (C15).
 * @throws Refusal `unknownIncident` for a report of somebody else's, `incidentClosed` when there is nothing to
 * withdraw, `changedMeanwhile`
 */
export const withdrawReport = action({
  summary: 'The reporter wishes the report away, or takes the wish back',
  roles: allRoles,
  own: true,
  input: z.strictObject({
    key,
    text: z.string().trim().max(longestMessage).default(''),
    /** Nothing has happened, and the DBR meets it as a question. */
    onlyAsked: z.boolean().default(false),
    /** Takes the wish back. */
    undo: z.boolean().default(false),
  }),
  output: z.strictObject({ key: z.string(), wished: z.boolean() }),
  run: async (context, { key, text, onlyAsked, undo }) => {
    const { actor, records, followUps } = context;
    const { incident, workplace, now } = await ownReportNow(context, key);
    if (!isOpen(incident.record)) throw new Refusal('incidentClosed');
    const own = withdrawalKey(key);
    if (undo && !(await records.fetch(CaseMessage, own))) return { key, wished: false };
    const said = { key: own, kind: 'withdrawn', text, asQuestion: onlyAsked } as const;
    const wish = caseMessage(incident, said, actor.person, now);
    const to = (before?: CaseMessage): CaseMessage => {
      if (!before) return wish;
      if ((wishesWithdrawal([before]) !== undefined) !== undo) return before;
      return undo ? { ...before, undoneAt: now } : wish;
    };
    const { stored, isWritten } = await changeRow(context, CaseMessage, own, { to });
    if (isWritten) {
      const what = undo ? 'withdrawalUndone' : 'withdrawalWished';
      await tellDpo(context, incident, workplace, `${what}-${stored.mark.version}`);
      followUps.caseLog(stepEntry(what, incident, theReporter, now, undefined, stored.mark));
    }
    return { key, wished: wishesWithdrawal([stored.record]) !== undefined };
  },
});
