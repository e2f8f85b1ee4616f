import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { SystemRisk } from '../records.ts';
import { riskKey } from '../risk.ts';

/**
 * The last look at a threat, as SharePoint has it now.
 * @throws Refusal `unknownRisk`, `changedMeanwhile` where somebody has looked again since
 */
export async function standingRisk({ records }: Pick<Context, 'records'>, key: string): Promise<Stored<SystemRisk>> {
  const stored = await records.fetch(SystemRisk, key);
  if (!stored) throw new Refusal('unknownRisk');
  const { system, threat, round } = stored.record;
  if (await records.fetch(SystemRisk, riskKey(system, threat, round + 1))) throw new Refusal('changedMeanwhile');
  return stored;
}
