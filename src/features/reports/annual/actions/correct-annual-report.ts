import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { annualReportKey, isLocked, textsIn } from '../annual-report.ts';
import { longestWhy } from '../figure.ts';
import { AnnualReport } from '../records.ts';
import { writers } from '../roles.ts';
import { reportYear } from '../shown-annual-report.ts';

/**
 * The DBR begins the next edition of an annual report that has been sent (S115): what was sent stays, the words can be
 * corrected, and why is said. Its figures are those of the first, since two answers to one year could be subtracted (S111).
 * @throws Refusal `unknownAnnualReport` where the edition before is not locked and sent, `changedMeanwhile` when somebody
 * else has begun that edition
 */
export const correctAnnualReport = action({
  summary: 'The DBR begins the next edition of an annual report that has been sent; what was sent stays',
  roles: writers,
  input: z.strictObject({
    year: reportYear,
    /** The number it gets. */
    edition: z.int().min(2).max(99),
    why: freeText(longestWhy),
  }),
  output: z.strictObject({ edition: z.int() }),
  run: async (context, { year, edition, why }) => {
    const { actor, clock, records } = context;
    const before = (await records.fetch(AnnualReport, annualReportKey(year, edition - 1)))?.record;
    if (!before || !isLocked(before) || before.sentOn === undefined) throw new Refusal('unknownAnnualReport');
    const row: AnnualReport = {
      ...{ key: annualReportKey(year, edition), actor: actor.person.id, at: clock.now(), year, edition, why },
      ...{ ...textsIn(before), figures: before.figures, before: before.before },
    };
    await create(context, AnnualReport, row, { same: (one, other) => one.why === other.why });
    return { edition };
  },
});
