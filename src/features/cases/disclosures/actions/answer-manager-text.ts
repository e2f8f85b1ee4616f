import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { allRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { isAccountOf } from '../../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { theReporter } from '../../incident/reporter-pseudonyms.ts';
import { answeredText, isAnswerableText } from '../manager-text.ts';
import { ManagerText } from '../records.ts';
import { reporterText, reporterTextShape } from '../shown-disclosure.ts';
import { key, words } from './handled-text.ts';

/**
 * The reporter says yes or no to what the manager is to be told, and may change the answer until it is released.
 * @throws Refusal `unknownManagerText` for somebody else's report, `managerTextReleased` when it has gone,
 * `changedMeanwhile` when the DBR has written it anew
 */
export const answerManagerText = action({
  summary: 'The reporter says yes or no to what the manager is to be told',
  roles: allRoles,
  own: true,
  input: z.strictObject({
    key,
    seen: z.int(),
    answer: z.enum(['agreed', 'objected']),
    /** Why not, or what is wrong with it. */
    words: words.optional(),
  }),
  output: reporterTextShape,
  run: async (context, { key, seen, ...said }) => {
    const { records, clock, actor } = context;
    const now = clock.now();
    const read = await records.fetch(ManagerText, key);
    const reporter = read && (await records.fetch(Reporter, reporterKey(read.record.incident)));
    const { mainOf } = workplaceOn(context, dayOf(now));
    const isOwn = reporter && isAccountOf(actor.person.id, reporter.record.person, mainOf);
    if (!isOwn) throw new Refusal('unknownManagerText');
    const to = (before: ManagerText): ManagerText => {
      if (!isAnswerableText(before)) throw new Refusal('managerTextReleased');
      const answered = answeredText(before, { words: undefined, ...said }, theReporter.id, now);
      const isSaid = before.answer === answered.answer && before.objection === answered.objection;
      return isSaid ? before : answered;
    };
    return reporterText(await change(context, ManagerText, key, { unknown: 'unknownManagerText', read, seen, to }));
  },
});
