import { z } from 'zod';
import { dayOf, yearOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import {
  annualReportKey,
  figureLines,
  imprintOf,
  isFrozen,
  isLocked,
  openQuarters,
  yearFiguresKey,
} from '../annual-report.ts';
import { AnnualReport, YearFigures } from '../records.ts';
import { writers } from '../roles.ts';
import { reportEdition, reportYear } from '../shown-annual-report.ts';

/**
 * The DBR locks the annual report of a year that is over (S115): its figures stay from now on, whatever happens to what was
 * counted, and the words until the DBR takes it back. Nobody else says yes to it (GDPR art. 38(3)).
 * @throws Refusal `yearNotOver`, `unknownAnnualReport` of a later edition nobody has begun, `yearQuartersOpen`, `changedMeanwhile` where figures or words are others than were seen
 */
export const lockAnnualReport = action({
  summary: 'The DBR locks the annual report: its figures and words stay as they are',
  roles: writers,
  input: z.strictObject({
    year: reportYear,
    edition: reportEdition,
    /** The imprint of what was seen. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  output: z.strictObject({ hash: z.string(), lockedAt: z.iso.datetime() }),
  run: async (context, { year, edition, hash }) => {
    const { actor, clock, records } = context;
    const now = clock.now();
    if (year >= yearOf(dayOf(now))) throw new Refusal('yearNotOver');
    const counted = (await records.fetch(YearFigures, yearFiguresKey(year)))?.record;
    const earlier = {
      report: records.find(AnnualReport, annualReportKey(year - 1))?.record,
      counted: records.find(YearFigures, yearFiguresKey(year - 1))?.record,
    };
    const to = (before?: AnnualReport): AnnualReport => {
      if (!before && edition > 1) throw new Refusal('unknownAnnualReport');
      const lines = figureLines(before, counted, earlier);
      if (imprintOf(year, lines, before) !== hash) throw new Refusal('changedMeanwhile');
      if (before && isLocked(before)) return before;
      if (!isFrozen(before) && openQuarters(year, counted).length > 0) throw new Refusal('yearQuartersOpen');
      const stamp = { actor: actor.person.id, at: now, lockedAt: now, lockedByName: actor.person.name };
      return { ...(before ?? { key: annualReportKey(year), year }), ...stamp, ...lines, hash, reopened: undefined };
    };
    const { record } = await change(context, AnnualReport, annualReportKey(year, edition), { to });
    return { hash, lockedAt: record.lockedAt ?? now };
  },
});
