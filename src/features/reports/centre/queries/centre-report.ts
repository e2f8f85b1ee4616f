import { yearOf } from '../../../../core/dates.ts';
import { yearSpan } from '../../../../core/period.ts';
import type { Actor } from '../../../../core/person.ts';
import { smallest } from '../../../../core/small-groups/band.ts';
import { protectParts } from '../../../../core/small-groups/protect-parts.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Incident } from '../../../cases/incident/records.ts';
import { casesByQuarter } from '../../../cases/reports/queries/quarter-figures.ts';
import { figuresOf } from '../../../cases/reports/report-figures.ts';
import { quartersOf } from '../../../cases/reports/report-period.ts';
import { roundOf } from '../../../controls/control.ts';
import { controlFigures } from '../../../controls/control-figures.ts';
import { Control, ControlResult } from '../../../controls/records.ts';
import { exemptionFigures } from '../../../exemptions/exemption-figures.ts';
import { Exemption } from '../../../exemptions/records.ts';
import { ownStatus } from '../../../reading/status/queries/protected-status.ts';
import { readingFigures } from '../../../reading/status/reading-figures.ts';
import { systemsOf } from '../../../systems/queries/whole-systems.ts';
import { systemFigures } from '../../../systems/system-figures.ts';
import { managersBelow } from '../../../team/centre/queries/counts.ts';
import { measuresFor } from '../../../training/queries/measures.ts';
import { TrainingStatus } from '../../../training/records.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { centreOver } from '../../../workplace/units/centre-over.ts';
import { type AnnualFigure, annualSections, figuresIn, type ToldFigures } from '../../annual/figure.ts';
import { asTold, trainingOf } from '../../annual/queries/count-year.ts';
import type { CentreReport } from '../centre-report.ts';

/** The centres somebody has all of, by name: each is a report by itself. */
export function ownCentres(reader: Reader, actor: Actor) {
  return ownStatus(reader, actor).centres.flatMap(({ centre, name, total }) =>
    centre !== undefined && total ? [{ unit: centre, name, total }] : [],
  );
}

/**
 * The report of one of the reader's own centres; the first of them where none is named.
 * @returns nothing where the centre is not the reader's, or nothing has been counted
 */
export function centreReportOf(reader: Reader, actor: Actor, unit?: string): CentreReport | undefined {
  const own = ownCentres(reader, actor);
  const centre = unit === undefined ? own[0] : own.find((one) => one.unit === unit);
  if (!centre) return undefined;
  const figures = figuresOfCentre(reader, actor, centre);
  return {
    ...{ unit: centre.unit, name: centre.name, year: yearOf(reader.today), on: reader.today },
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

function figuresOfCentre(reader: Reader, actor: Actor, centre: ReturnType<typeof ownCentres>[number]): ToldFigures {
  const { today } = reader;
  const head = actor.person.id;
  const span = yearSpan(yearOf(today), today);
  const staff = staffOn(reader, today);
  const isIn = (unit: string | undefined) => centreOver(staff, unit)?.unit === centre.unit;
  const managers = managersBelow(reader, head).filter(({ units }) => units.some(isIn));
  const held = (is: (count: number) => boolean) => managers.filter(({ reviews }) => is(reviews.held)).length;
  const meetings = protectParts({
    both: held((count) => count >= 2),
    one: held((count) => count === 1),
    none: held((count) => count === 0),
  });
  const { of: managersInAll, ...byManagers } = meetings;
  const leads = new Set([head, ...managers.map(({ manager }) => manager)]);
  const exemptions = reader
    .all(Exemption)
    .filter(({ units = [], askedBy }) => (units.length > 0 ? units.some(isIn) : leads.has(askedBy)));
  const whole = systemsOf(reader, head).filter(({ system }) => system.owner === head);
  const keys = new Set(whole.map(({ system }) => system.key));
  const systems = systemFigures(whole, today);
  const results = reader.all(ControlResult).filter(({ about }) => keys.has(about));
  const planned = reader.all(Control).filter(({ about, endedOn }) => keys.has(about) && endedOn === undefined);
  const due = planned.map(
    (one) =>
      roundOf(
        one,
        results.filter(({ control }) => control === one.key),
      ).dueOn,
  );
  const controls = controlFigures(results, due, span);
  const { people, ...reading } = readingFigures({ centres: [{ ...centre, units: [] }] });
  return {
    ...(reader.loaded(Incident) && asTold({ total: breachesOf(reader, centre.name) })),
    ...(reader.isOn('exemptions') && asTold(exemptionFigures(exemptions, span))),
    ...(reader.isOn('systems') &&
      whole.length > 0 && {
        ...asTold({ inOrder: controls.inOrder, findings: controls.findings, notDone: controls.notDone }, controls.of),
        ...asTold({ toFollow: controls.toFollow }),
        ...asTold({ lateControls: controls.late }, planned.length),
        ...asTold({ systems: systems.inUse }),
        ...asTold({ owned: systems.owned, classified: systems.classified, complete: systems.complete }, systems.inUse),
        ...asTold({ agreements: systems.agreements }, systems.processors),
      }),
    ...asTold(reading, people),
    // Of fewer the head meets each by name, and on paper there would be nothing but covered numbers.
    ...(managers.length >= smallest && asTold(byManagers, managersInAll)),
    ...(reader.isOn('training') &&
      trainingOf(
        reader,
        reader.all(TrainingStatus).filter(({ unit }) => unit === centre.unit),
      )),
  };
}

/** The centre's incidents of the year, so far only as tells nothing beside the municipality's own figures (S111). */
function breachesOf({ records, today }: Reader, centre: string): string {
  const byQuarter = casesByQuarter(records);
  const cases = quartersOf(yearOf(today)).flatMap((quarter) => byQuarter.get(quarter) ?? []);
  const { total } = figuresOf(cases.filter(({ centreName }) => centreName === centre));
  return total < smallest ? `<${smallest}` : `${smallest}+`;
}
