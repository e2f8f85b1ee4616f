import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { annualReportKey, isLocked } from '../annual-report.ts';
import { longestCaseRef } from '../figure.ts';
import { AnnualReport } from '../records.ts';
import { writers } from '../roles.ts';
import { reportEdition, reportYear } from '../shown-annual-report.ts';

/**
 * The day the annual report was sent to the council, and the council's case number (S115). Said wrong, it is said again.
 * @throws Refusal `unknownAnnualReport` of one that is not locked, `sentDayInvalid` for a day before that or to come,
 * `changedMeanwhile`
 */
export const noteAnnualReportSent = action({
  summary: 'Notes the day the annual report was sent to the council, and the case number there',
  roles: [...writers, 'secretariat'],
  input: z.strictObject({
    year: reportYear,
    edition: reportEdition,
    sentOn: z.iso.date(),
    caseRef: freeText(longestCaseRef),
  }),
  output: z.strictObject({ sentOn: z.iso.date(), caseRef: z.string() }),
  run: async (context, { year, edition, sentOn, caseRef }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const to = (before: AnnualReport): AnnualReport => {
      if (!isLocked(before)) throw new Refusal('unknownAnnualReport');
      if (before.sentOn === sentOn && before.caseRef === caseRef) return before;
      if (sentOn > dayOf(by.at) || sentOn < dayOf(before.lockedAt ?? by.at)) throw new Refusal('sentDayInvalid');
      return { ...before, ...by, sentOn, caseRef };
    };
    await change(context, AnnualReport, annualReportKey(year, edition), {
      unknown: 'unknownAnnualReport',
      to,
      again: 2,
    });
    return { sentOn, caseRef };
  },
});
