import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { allRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { Incident } from '../../cases/incident/records.ts';
import { isAnswerable } from '../../cases/incident/report.ts';
import { theReporter } from '../../cases/incident/reporter-pseudonyms.ts';
import { withoutSaid } from '../../cases/incident/said-elsewhere.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { messageKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { answers, key } from '../own-report.ts';
import { changeRow } from './change-row.ts';
import { ownReportNow } from './own-report-now.ts';

/**
 * What the reporter added to a report tells of another incident, which has been reported by itself: the message says so,
 * and what was read from it and still stands as a fact of this case is open again. Nothing is deleted.
 * @throws Refusal `unknownIncident` for a report of somebody else's, and for words that were not added to it
 */
export const moveWords = action({
  summary: 'The reporter says that added words tell of another incident',
  roles: allRoles,
  own: true,
  input: z.strictObject({
    key,
    /** With which they were added. */
    nonce: z.uuid(),
    /** What was read from them. */
    read: answers,
  }),
  output: z.strictObject({ key: z.string() }),
  run: async (context, { key, nonce, read }) => {
    const { incident, now } = await ownReportNow(context, key);
    const isOf = (message: CaseMessage) => message.incident === key && message.kind === 'added';
    const message = await changeRow(context, CaseMessage, messageKey(nonce), {
      unknown: 'unknownIncident',
      to: (before) => {
        if (!isOf(before)) throw new Refusal('unknownIncident');
        return before.undoneAt === undefined ? { ...before, undoneAt: now } : before;
      },
    });
    if (isAnswerable(incident.record))
      await changeRow(context, Incident, key, {
        unknown: 'unknownIncident',
        to: (before) => (isAnswerable(before) ? withoutSaid(before, read, theReporter, now) : before),
        again: 3,
      });
    if (message.isWritten)
      context.followUps.caseLog(stepEntry('moved', incident, theReporter, now, undefined, message.stored.mark));
    return { key };
  },
});
