import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { shape } from '../../../../kernel/shape.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { key } from '../../case-answer.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { toReporter } from '../../incident/reporter-pseudonyms.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { handlers } from '../../roles.ts';
import { caseMessage, longestMessage, messageKey } from '../case-message.ts';
import { CaseMessage } from '../records.ts';

/**
 * The DBR asks whoever reported (domain.md 2.8). The reporter is told the number and reads the question in the tab. The
 * page makes the nonce, so that a repeat is the same question.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `unknownPerson` when the reporter's name has been deleted
 */
export const askReporter = action({
  summary: 'The DBR asks whoever reported',
  roles: handlers,
  input: z.strictObject({ key, nonce: z.uuid(), text: freeText(longestMessage) }),
  output: z.strictObject(shape(CaseMessage, 'key', 'at')),
  run: async (context, { key, nonce, text }) => {
    const { records, clock, actor, followUps } = context;
    const current = await handledCase(context, key);
    const { status } = current.record;
    if (status === 'closed' || status === 'openedInError') throw new Refusal('incidentClosed');
    if (!records.find(Reporter, reporterKey(key))) throw new Refusal('unknownPerson');
    const now = clock.now();
    const question = caseMessage(current, { key: messageKey(nonce), kind: 'asked', text }, actor.person, now);
    const { record } = await create(context, CaseMessage, question, { same: () => true });
    if (record.incident !== key || record.kind !== 'asked') throw new Refusal('unknownIncident');
    await records.create(CaseNotification, caseNotification(toReporter, current, `asked-${nonce}`, now));
    followUps.tellOfCases();
    return { key: record.key, at: record.at };
  },
});
