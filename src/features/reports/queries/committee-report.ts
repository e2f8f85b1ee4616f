import type { Language } from '../../../core/language.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { dateInWords } from '../../cases/incident/moment-words.ts';
import { editionOf, editionsOf, shownReportOn } from '../../cases/reports/breach-report.ts';
import { BreachReport } from '../../cases/reports/records.ts';
import type { Quarter } from '../../cases/reports/report-period.ts';
import type { CommitteeReport } from '../committee-report.ts';

/**
 * A report as it stands published, with the totals of the quarters beside it.
 * @param edition which; the newest that stands where it is left out
 * @throws Refusal `unknownBreachReport`, also of one that was taken back
 */
export function committeeReport(
  reader: Reader,
  quarter: Quarter,
  edition: number | undefined,
  language: Language,
): CommitteeReport {
  const standing = reader.all(BreachReport).filter(({ withdrawn }) => !withdrawn);
  const editions = editionsOf(standing, quarter);
  const row = editions.find((one) => edition === undefined || editionOf(one) === edition);
  if (!row) throw new Refusal('unknownBreachReport');
  const shown = shownReportOn(row, standing);
  const totals = new Map(
    standing.toSorted((a, b) => editionOf(a) - editionOf(b)).map((one) => [one.quarter, one.total]),
  );
  return {
    ...{ quarter, edition: shown.edition, figures: shown.figures, lastYear: shown.lastYear, changes: shown.changes },
    ...{ totals: totals.set(quarter, row.total), texts: row, municipality: reader.setting('municipalityName') },
    locked: { by: row.publishedBy, day: dateInWords(row.publishedAt, language) },
  };
}
