import { yearSpan } from '../../../../core/period.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { auditFigures } from '../../../audits/audit-figures.ts';
import { Audit, AuditPoint } from '../../../audits/records.ts';
import { controlFigures } from '../../../controls/control-figures.ts';
import { exemptionFigures } from '../../../exemptions/exemption-figures.ts';
import { Exemption } from '../../../exemptions/records.ts';
import { protectedTable } from '../../../reading/status/queries/protected-status.ts';
import { readingFigures } from '../../../reading/status/reading-figures.ts';
import { ReviewYear } from '../../../reviews/records.ts';
import { reviewFigures } from '../../../reviews/review-figures.ts';
import { wholeSystems } from '../../../systems/queries/whole-systems.ts';
import { SystemRisk } from '../../../systems/risks/records.ts';
import { riskFigures } from '../../../systems/risks/risk-figures.ts';
import { systemFigures } from '../../../systems/system-figures.ts';
import { Course, TrainingStatus } from '../../../training/records.ts';
import { WheelItem } from '../../../wheel/records.ts';
import { wheelFigures } from '../../../wheel/wheel-figures.ts';
import type { Told, ToldFigures } from '../figure.ts';
import { trainingFigure } from '../training-figure.ts';
import { breachesOfYear } from './breaches-of-year.ts';
import { askedControls, countedResults } from './counted-controls.ts';

/**
 * What of a year is counted from rows with a day in it; it may be counted again as long as the rows are there.
 * @returns the figures, and the quarters whose breaches are in them
 */
export function countedOfYear(reader: Reader, year: number): { figures: ToldFigures; quarters: readonly string[] } {
  const span = yearSpan(year, reader.today);
  const { quarters, told: breaches } = breachesOfYear(reader, year);
  const { inForce: _, ...exemptions } = exemptionFigures(reader.all(Exemption), span);
  const controls = controlFigures(countedResults(reader), [], span);
  const audits = auditFigures(reader.all(Audit), reader.all(AuditPoint), span);
  const reviews = reviewFigures(reader.all(ReviewYear), year);
  const wheel = wheelFigures(reader.all(WheelItem), year);
  return {
    quarters,
    figures: {
      ...(breaches && asTold(breaches)),
      ...(reader.isOn('exemptions') && asTold(exemptions)),
      ...(hasControls(reader) &&
        asTold({ inOrder: controls.inOrder, findings: controls.findings, notDone: controls.notDone }, controls.of)),
      ...(reviews.of !== '0' && asTold({ both: reviews.both, one: reviews.one, none: reviews.none }, reviews.of)),
      ...(reader.isOn('wheel') && {
        ...asTold({ audits: Object.values(audits.concluded).reduce((sum, count) => sum + count, 0) }),
        ...asTold({ auditFindings: audits.findings }, audits.lookedAt),
        ...asTold({ presented: audits.presented }, audits.concluded.external),
        ...asTold({ wheelDone: wheel.done, wheelNotDone: wheel.notDone, wheelLeft: wheel.left }, wheel.of),
      }),
    },
  };
}

/** What is counted as it stands today, of the year that is running: a year that is over keeps its last night's. */
export function standingNow(reader: Reader): ToldFigures {
  const { today } = reader;
  const span = yearSpan(Number(today.slice(0, 4)), today);
  const whole = wholeSystems(reader);
  const systems = systemFigures(whole, today);
  const inUse = whole.flatMap(({ system: { key, state } }) => (state === 'retired' ? [] : [key]));
  const risks = riskFigures(reader.all(SystemRisk), new Set(inUse), today);
  const results = countedResults(reader);
  const asked = askedControls(reader, results);
  const due = asked.map(({ dueOn }) => dueOn);
  const { toFollow, late } = controlFigures(results, due, span);
  const { people, ...reading } = readingFigures(protectedTable(reader));
  return {
    ...(reader.isOn('exemptions') && asTold({ inForce: exemptionFigures(reader.all(Exemption), span).inForce })),
    ...(hasControls(reader) && { ...asTold({ toFollow }), ...asTold({ lateControls: late }, asked.length) }),
    ...(reader.isOn('wheel') && {
      ...asTold({ openFindings: auditFigures(reader.all(Audit), reader.all(AuditPoint), span).open }),
    }),
    ...(people !== '0' && asTold(reading, people)),
    ...(reader.isOn('training') && trainingOf(reader, reader.all(TrainingStatus))),
    ...(reader.isOn('systems') && {
      ...asTold({ systems: systems.inUse }),
      ...asTold({ owned: systems.owned, classified: systems.classified, complete: systems.complete }, systems.inUse),
      ...asTold({ agreements: systems.agreements }, systems.processors),
      ...asTold({ highRisks: risks.high, mediumRisks: risks.medium, lowRisks: risks.low }, risks.of),
      ...asTold({ undecidedRisks: risks.undecided }, risks.of),
    }),
  };
}

/** Noughts of a part the municipality does not use would say that nothing was found. */
const hasControls = ({ isOn }: Pick<Reader, 'isOn'>) => isOn('systems') || isOn('wheel');

/** Of all courses together, and of the two the law asks for: management's own and what people know of AI. */
export function trainingOf(reader: Reader, rows: readonly TrainingStatus[]): ToldFigures {
  const kinds = new Map(reader.all(Course).map(({ key, kind }) => [key, kind]));
  const of = (kind: Course['kind']) => trainingFigure(rows.filter(({ course }) => kinds.get(course) === kind));
  const counted = {
    coursesTaken: trainingFigure(rows),
    managementCourse: of('management'),
    aiCourse: of('aiLiteracy'),
  };
  return Object.fromEntries(Object.entries(counted).flatMap(([figure, one]) => (one ? [[figure, one]] : [])));
}

/** Counts as they are told, each of as many. */
export function asTold<F extends string>(counts: Readonly<Record<F, number | string>>, of?: number | string) {
  return Object.fromEntries(
    Object.entries<number | string>(counts).map(([figure, count]): [string, Told] => [
      figure,
      { told: String(count), ...(of !== undefined && { of: String(of) }) },
    ]),
  ) as Record<F, Told>;
}
