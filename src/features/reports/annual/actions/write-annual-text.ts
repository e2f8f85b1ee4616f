import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../../core/cpr/masked.ts';
import { dayOf, yearOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { annualReportKey, isLocked } from '../annual-report.ts';
import { annualTexts, longestJudgement } from '../figure.ts';
import { AnnualReport } from '../records.ts';
import { writers } from '../roles.ts';
import { reportEdition, reportYear } from '../shown-annual-report.ts';

const text = z.string().max(longestJudgement);

/**
 * Keeps what the DBR writes in one part of the annual report, while it is written (S115). Two who write in different parts
 * disturb each other in nothing; of two in the same part the second is told what the first wrote, and neither loses a word.
 * @throws Refusal `yearToCome`, `unknownAnnualReport` of a later edition nobody has begun, `annualReportLocked`, `changedMeanwhile` with what stands there now
 */
export const writeAnnualText = action({
  summary: 'Keeps what the DBR writes in one part of the annual report while it is written',
  roles: writers,
  inputAsWritten: true,
  input: z.strictObject({
    year: reportYear,
    edition: reportEdition,
    part: z.enum(annualTexts),
    /** CPR numbers are covered, and the writer is told of them. */
    text,
    /** What stood there when the writer began. */
    seen: text,
  }),
  output: z.strictObject({ text: z.string(), masked: z.array(z.string()) }),
  run: async (context, { year, edition, part, text: written, seen }) => {
    const { actor, clock } = context;
    const by = { actor: actor.person.id, at: clock.now() };
    if (year > yearOf(dayOf(by.at))) throw new Refusal('yearToCome');
    const wanted = guardText(written).text.trim();
    const to = (before?: AnnualReport): AnnualReport => {
      if (!before && edition > 1) throw new Refusal('unknownAnnualReport');
      const stands = before?.[part] ?? '';
      if (stands === wanted && before) return before;
      if (isLocked(before)) throw new Refusal('annualReportLocked');
      if (!isSame(stands, seen)) throw new Refusal('changedMeanwhile', { text: stands });
      return { ...(before ?? { key: annualReportKey(year), year }), ...by, [part]: wanted || undefined };
    };
    // Somebody else has written in another part: their words stand, and ours come beside them.
    await change(context, AnnualReport, annualReportKey(year, edition), { to, again: 3 });
    return { text: wanted, masked: [...maskedIn(written)] };
  },
});

/** SharePoint rewrites line ends, and leaves out blanks at the end. */
function isSame(stands: string, seen: string): boolean {
  const plain = (text: string) => guardText(text).text.replace(/\r\n?/g, '\n').trim();
  return plain(stands) === plain(seen);
}
