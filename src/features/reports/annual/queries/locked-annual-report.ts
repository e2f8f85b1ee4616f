import { momentAt } from '../../../../core/dates.ts';
import type { Language } from '../../../../core/language.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Role } from '../../../../core/role.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { dateInWords } from '../../../cases/incident/moment-words.ts';
import type { AnnualPaper } from '../annual-paper.ts';
import { annualReportOf } from './annual-reports.ts';

/** A locked report as it goes on paper. @throws Refusal `unknownAnnualReport`, also of one that was taken back */
export function lockedAnnualReport(
  reader: Reader,
  year: number,
  roles: readonly Role[],
  language: Language,
  edition?: number,
): AnnualPaper {
  const report = lockedOf(reader, year, roles, edition);
  const { lockedAt, lockedByName, sentOn, caseRef, isLocked } = report ?? {};
  if (!report || !isLocked || lockedAt === undefined) throw new Refusal('unknownAnnualReport');
  return {
    report,
    municipality: reader.setting('municipalityName'),
    locked: { by: lockedByName ?? '', day: dateInWords(lockedAt, language) },
    sent:
      sentOn === undefined
        ? undefined
        : { day: dateInWords(momentAt(sentOn, '12:00'), language), caseRef: caseRef ?? '' },
  };
}

/** The edition that was asked for, else the newest that is locked: a draft of the next is the DBR's own. */
function lockedOf(reader: Reader, year: number, roles: readonly Role[], edition: number | undefined) {
  const newest = annualReportOf(reader, year, roles, edition);
  const [before] = newest && !newest.isLocked && edition === undefined ? newest.others : [];
  return before === undefined ? newest : annualReportOf(reader, year, roles, before);
}
