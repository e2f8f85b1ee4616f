import { z } from 'zod';
import { guardMessage, openEnd } from '../../../core/cpr/cpr-split.ts';
import { Refusal } from '../../../core/refusal.ts';
import { allRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import { shape } from '../../../kernel/shape.ts';
import { theReporter } from '../../cases/incident/reporter-pseudonyms.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { caseMessage, longestMessage, messageKey } from '../../cases/relations/case-message.ts';
import { CaseMessage } from '../../cases/relations/records.ts';
import { key } from '../own-report.ts';
import { ownReportNow } from './own-report-now.ts';
import { reportersWords } from './reporters-words.ts';
import { tellDpo } from './tell-dpo.ts';

/**
 * The reporter answers the DBR, or says more unasked, at any time and also when the case has been assessed or closed.
 * What was said before stands. The DBR, or the deputy, is told the number.
 * @throws Refusal `unknownIncident` for a report of somebody else's, or a question of another case
 */
export const tellMore = action({
  summary: 'The reporter answers the DBR, or says more',
  roles: allRoles,
  own: true,
  input: z.strictObject({
    key,
    nonce: z.uuid(),
    text: z.string().trim().min(1).max(longestMessage),
    /** The message that is answered; absent when the reporter adds something. */
    question: key.optional(),
  }),
  output: z.strictObject(shape(CaseMessage, 'key', 'at')),
  run: async (context, { key, nonce, text, question }) => {
    const { actor, records, followUps } = context;
    const [{ incident, workplace, now }, asked] = await Promise.all([
      ownReportNow(context, key),
      question === undefined ? undefined : records.fetch(CaseMessage, question),
    ]);
    if (question !== undefined && (asked?.record.incident !== key || asked.record.kind !== 'asked'))
      throw new Refusal('unknownIncident');
    const kind = question === undefined ? 'added' : 'replied';
    // A CPR number may begin in what was said before (INV15).
    const guarded = guardMessage(openEnd(await reportersWords(records, key)), text, asked?.record.text).text;
    const said = { key: messageKey(nonce), kind, text: guarded, answers: question } as const;
    const wanted = caseMessage(incident, said, actor.person, now);
    const { record, mark } = await create(context, CaseMessage, wanted, { same: () => true });
    if (record.incident !== key || record.kind !== kind) throw new Refusal('unknownIncident');
    await tellDpo(context, incident, workplace, `${kind}-${nonce}`);
    followUps.caseLog(stepEntry(kind, incident, theReporter, record.at, undefined, mark));
    return { key: record.key, at: record.at };
  },
});
