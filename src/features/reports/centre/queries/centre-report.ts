import { yearOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { ownStatus } from '../../../reading/status/queries/protected-status.ts';
import { measuresFor } from '../../../training/queries/measures.ts';
import { yearFiguresKey } from '../../annual/annual-report.ts';
import { type AnnualFigure, annualSections, figuresIn } from '../../annual/figure.ts';
import { YearFigures } from '../../annual/records.ts';
import { figuresStored } from '../../annual/stored-figures.ts';
import type { CentreReport } from '../centre-report.ts';

/** The centres somebody has all of, by name: each is a report by itself. */
export function ownCentres(reader: Reader, actor: Actor) {
  return ownStatus(reader, actor).centres.flatMap(({ centre, name, total }) =>
    centre !== undefined && total ? [{ unit: centre, name }] : [],
  );
}

/**
 * The report of one of the reader's own centres, with last night's figures; the first of them where none is named.
 * @returns nothing where the centre is not the reader's, or nothing has been counted
 */
export function centreReportOf(reader: Reader, actor: Actor, unit?: string): CentreReport | undefined {
  const own = ownCentres(reader, actor);
  const centre = unit === undefined ? own[0] : own.find((one) => one.unit === unit);
  const year = yearOf(reader.today);
  const counted = centre && reader.records.find(YearFigures, yearFiguresKey(year, centre.unit))?.record;
  if (!counted) return undefined;
  const figures = figuresStored(counted.figures);
  return {
    ...{ ...centre, year, on: counted.countedOn },
    sections: annualSections.flatMap((section) => {
      const told = figuresIn[section].flatMap((figure: AnnualFigure) => {
        const one = figures[figure];
        return one ? [{ figure, ...one }] : [];
      });
      return told.length > 0 ? [{ section, figures: told }] : [];
    }),
    measures: measuresFor(reader, actor).flatMap(({ record: { key, what, dueOn, doneOn, unit: of } }) =>
      of === centre.unit ? [{ key, what, dueOn, doneOn }] : [],
    ),
  };
}
