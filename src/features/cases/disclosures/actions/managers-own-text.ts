import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { isForManager } from '../manager-to-tell.ts';
import { managerQuestion } from '../queries/manager-question.ts';
import { ManagerText } from '../records.ts';

/**
 * What the DBR has let the actor know as a manager, as SharePoint has it now, and whoever reported.
 * @throws Refusal `unknownManagerText` when there is none for the manager, or the report is about the manager
 */
export async function managersOwnText(
  context: Context,
  key: string,
): Promise<{ text: Stored<ManagerText>; reporter: Reporter | undefined }> {
  const { records, clock, actor } = context;
  const text = await records.fetch(ManagerText, key);
  const incident = text && (await records.fetch(Incident, text.record.incident));
  if (!text || !incident) throw new Refusal('unknownManagerText');
  const reporter = records.find(Reporter, reporterKey(incident.record.key))?.record;
  const question = managerQuestion(context, incident.record, reporter, dayOf(clock.now()));
  if (!isForManager(text.record, question, actor.person.id)) throw new Refusal('unknownManagerText');
  return { text, reporter };
}
