import { holdsCpr } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { Incident } from '../../../incidents/records.ts';
import { breachReportKey } from '../breach-report.ts';
import { BreachReport } from '../records.ts';
import type { ShownFigures } from '../report-figures.ts';
import { figuresOf, protectFigures } from '../report-figures.ts';
import type { Quarter } from '../report-period.ts';
import { isOver, quarterOf } from '../report-period.ts';

/**
 * The DBR publishes the report on a quarter that is over (S111). What is published stays: the second time, and after it
 * has been taken back, it is the same figures, whatever has happened to the cases since.
 * @param input.figures as the DBR saw them; a server that knows other cases publishes nothing
 * @throws Refusal `quarterNotOver`, `cprFound` (INV15), `changedMeanwhile` when the figures are others than were seen
 */
export async function publishBreachReport(
  { records, clock }: Pick<Ports, 'records' | 'clock'>,
  { person }: Actor,
  { quarter, figures: seen, comment }: { quarter: Quarter; figures: ShownFigures; comment?: string | undefined },
): Promise<Stored<BreachReport>> {
  const now = clock.now();
  if (!isOver(quarter, dayOf(now))) throw new Refusal('quarterNotOver');
  if (comment !== undefined && holdsCpr(comment)) throw new Refusal('cprFound', { field: 'comment' });
  const key = breachReportKey(quarter);
  const before = await records.fetch(BreachReport, key);
  if (before && !before.record.withdrawn) return before;
  if (before) {
    return records.update(BreachReport, before, { ...before.record, withdrawn: false, actor: person.id, at: now });
  }
  const incidents = records.all(Incident).map(({ record }) => record);
  const figures = protectFigures(figuresOf(incidents.filter(({ reportedAt }) => quarterOf(reportedAt) === quarter)));
  const isOther = ([row, figure]: [string, string]) => figure !== seen[row as keyof ShownFigures];
  if (Object.entries(figures).some(isOther)) throw new Refusal('changedMeanwhile');
  const { existed: _, ...stored } = await records.create(BreachReport, {
    key,
    actor: person.id,
    at: now,
    quarter,
    ...figures,
    ...(comment !== undefined && { comment }),
    publishedBy: person.name,
    publishedAt: now,
    withdrawn: false,
  });
  return stored;
}
