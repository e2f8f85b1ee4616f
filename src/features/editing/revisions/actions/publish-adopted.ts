import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { releaseRules } from '../../../handbook/actions/release-rules.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import type { Revision } from '../records.ts';
import { beginPublishing } from './begin-publishing.ts';
import { finishPublishing } from './finish-publishing.ts';

/**
 * Lets out an edition its body has adopted. Each of the three steps goes on where an earlier try stopped, so that doing it
 * again completes it (INV6).
 * @throws Refusal as each of them does
 */
export async function publishAdopted(
  context: Context,
  asked: { key: string; seen: number },
): Promise<Stored<Revision>> {
  const { revision, release } = await beginPublishing(context, asked);
  if (!release) return revision;
  const { decision, versions, pages } = await releaseRules(context, context.actor, release);
  context.stands(Decision, decision);
  for (const version of versions) context.stands(RuleVersion, version);
  for (const page of pages) context.stands(Page, page);
  return finishPublishing(context, asked.key);
}
