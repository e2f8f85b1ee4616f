import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { Incident } from '../incident/records.ts';
import { handles } from '../notifications/queries/excluded-from-case.ts';

/**
 * A case as SharePoint has it now.
 * @throws Refusal `unknownIncident` also for one the actor may not open, as DBR or deputy
 */
export async function handledCase(context: Context, key: string): Promise<Stored<Incident>> {
  const current = await context.records.fetch(Incident, key);
  if (!current || !handles(context, context.actor, current.record)) throw new Refusal('unknownIncident');
  return current;
}
