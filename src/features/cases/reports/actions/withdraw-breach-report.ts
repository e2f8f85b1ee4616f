import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { breachReportKey } from '../breach-report.ts';
import { BreachReport } from '../records.ts';
import type { Quarter } from '../report-period.ts';

/**
 * The DBR takes a report back. Its figures stay as they are, so that publishing again tells nothing new.
 * @throws Refusal `unknownBreachReport`, `changedMeanwhile`
 */
export async function withdrawBreachReport(
  { records, clock }: Pick<Ports, 'records' | 'clock'>,
  { person }: Actor,
  { quarter }: { quarter: Quarter },
): Promise<Stored<BreachReport>> {
  const before = await records.fetch(BreachReport, breachReportKey(quarter));
  if (!before) throw new Refusal('unknownBreachReport');
  if (before.record.withdrawn) return before;
  const withdrawn = { ...before.record, withdrawn: true, actor: person.id, at: clock.now() };
  return records.update(BreachReport, before, withdrawn);
}
