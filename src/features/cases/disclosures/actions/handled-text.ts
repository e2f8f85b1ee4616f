import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { longestManagerText } from '../manager-text.ts';
import { ManagerText } from '../records.ts';
import { dpoText } from '../shown-disclosure.ts';

export const key = z.string().max(200);
export const words = freeText(longestManagerText);

/**
 * A text and its case, as SharePoint has them now.
 * @throws Refusal `unknownManagerText` also for one of a case the actor may not open, as DBR or deputy
 */
export async function handledText(context: Context, key: string) {
  const text = await context.records.fetch(ManagerText, key);
  const incident = text && (await context.records.fetch(Incident, text.record.incident));
  if (!text || !incident || !handles(context, context.actor, incident.record)) throw new Refusal('unknownManagerText');
  return { text, incident };
}

export function shownToDpo({ records, clock }: Context, stored: Stored<ManagerText>) {
  const reporter = records.find(Reporter, reporterKey(stored.record.incident))?.record;
  return dpoText(stored, reporter, false, clock.now());
}
