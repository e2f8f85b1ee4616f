import { yearOf } from '../../../../core/dates.ts';
import { yearSpan } from '../../../../core/period.ts';
import { smallest } from '../../../../core/small-groups/band.ts';
import { protectParts } from '../../../../core/small-groups/protect-parts.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { casesByQuarter } from '../../../cases/reports/queries/quarter-figures.ts';
import { figuresOf } from '../../../cases/reports/report-figures.ts';
import { quartersOf } from '../../../cases/reports/report-period.ts';
import { roundOf } from '../../../controls/control.ts';
import { controlFigures } from '../../../controls/control-figures.ts';
import { Control, ControlResult } from '../../../controls/records.ts';
import { exemptionFigures } from '../../../exemptions/exemption-figures.ts';
import { Exemption } from '../../../exemptions/records.ts';
import { protectedTable } from '../../../reading/status/queries/protected-status.ts';
import { readingFigures } from '../../../reading/status/reading-figures.ts';
import type { StatusRow } from '../../../reading/status/status-shapes.ts';
import { systemsOf } from '../../../systems/queries/whole-systems.ts';
import { systemFigures } from '../../../systems/system-figures.ts';
import { managersBelow } from '../../../team/centre/queries/counts.ts';
import { TrainingStatus } from '../../../training/records.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { centreOver } from '../../../workplace/units/centre-over.ts';
import type { ToldFigures } from '../../annual/figure.ts';
import { asTold, trainingOf } from '../../annual/queries/count-year.ts';

interface Centre {
  unit: string;
  name: string;
  total: StatusRow;
}

/** Each centre's own figures of the year that is running, as its head may be told them (S71, S80). */
export function* countedCentres(reader: Reader): Iterable<Omit<Centre, 'total'> & { figures: ToldFigures }> {
  for (const { centre: unit, total } of protectedTable(reader).centres) {
    if (unit === undefined) continue;
    yield { unit, name: total.name, figures: figuresOfCentre(reader, { unit, name: total.name, total }) };
  }
}

function figuresOfCentre(reader: Reader, centre: Centre): ToldFigures {
  const { today } = reader;
  const span = yearSpan(yearOf(today), today);
  const staff = staffOn(reader, today);
  const manager = staff.unit(centre.unit)?.manager;
  // Of a centre nobody leads only what is counted of its staff is told.
  const head = manager === undefined ? '' : staff.mainOf(manager);
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
  const byControl = Map.groupBy(results, ({ control }) => control);
  const planned = reader.all(Control).filter(({ about, endedOn }) => keys.has(about) && endedOn === undefined);
  const due = planned.map((one) => roundOf(one, byControl.get(one.key) ?? []).dueOn);
  const controls = controlFigures(results, due, span);
  const { people, ...reading } = readingFigures({ centres: [{ ...centre, units: [] }] });
  return {
    ...asTold({ total: breachesOf(reader, centre.name) }),
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
