import { z } from 'zod';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { Refusal } from '../../../core/refusal.ts';
import { allRoles, isAny } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { category, isDrill, managerMayKnow } from '../../cases/incident/breach-words.ts';
import { longestStatement } from '../../cases/incident/report.ts';
import { answers, behalf, ownReport, shortLine } from '../own-report.ts';
import { reportRead } from '../report-read.ts';
import { officers } from '../roles.ts';
import { waitingReport } from '../shown-report.ts';
import { keepReport } from './keep-report.ts';
import { shownToReporter } from './shown-to-reporter.ts';

/**
 * Somebody reports what has happened (S27, S105), or the DBR writes down what somebody tells on the telephone.
 * @throws Refusal `notAllowed` for a telephone that is not the DBR's, and as `keepReport`
 */
export const reportIncident = action({
  summary: 'Somebody reports what has happened',
  roles: allRoles,
  own: true,
  inputAsWritten: true,
  input: answers.extend({
    /** Made by the page, so that a repeat is the same report. */
    nonce: z.uuid(),
    /** Left out, the words say it. */
    category: category.optional(),
    words: z.string().trim().max(longestStatement),
    managerMayKnow: managerMayKnow.default('later'),
    contact: shortLine.optional(),
    ...behalf,
    /** Somebody rang the DBR, who writes it down for them. */
    onPhone: z.literal(true).optional(),
    /** Part of the drill that runs. */
    isDrill,
  }),
  output: ownReport.extend({
    /** Absent while the report waits on our server for SharePoint: it is safe, and the number comes. */
    number: z.string().optional(),
    masked: z.array(z.string()),
    /** What it sounds like was read from the words: the reporter is asked whether that is right. */
    guessed: z.literal(true).optional(),
    /** Its writer has made so many within ten minutes that it is a further word to the last one, which this is. */
    added: z.literal(true).optional(),
  }),
  run: async (context, { onPhone, ...said }) => {
    const { actor, clock } = context;
    if (onPhone && !isAny(actor.roles, officers)) throw new Refusal('notAllowed');
    const { category, ...rest } = said;
    const read = category ? { category } : reportRead(said.words, clock.now());
    const reported = await keepReport(context, actor, { ...read, ...rest, how: onPhone ? 'phone' : 'tab' });
    const masked = [...maskedIn(said.words)];
    const guessed = !category && read.category !== 'other' && { guessed: true as const };
    if (reported.state === 'waiting') return { ...waitingReport(reported.incident, said), masked, ...guessed };
    const { stored, added } = reported;
    return { ...shownToReporter(context, stored), masked, ...guessed, ...(added && { added }) };
  },
});
