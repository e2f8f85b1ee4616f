import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { releaseRules } from '../../../handbook/actions/release-rules.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import { editing } from '../roles.ts';
import { beginPublishing } from './begin-publishing.ts';
import { finishPublishing } from './finish-publishing.ts';
import { answered, key, seen, storedRevision } from './stored-revision.ts';

/**
 * An editor lets out an edition its body has adopted. Each of the three steps goes on where an earlier try stopped, so
 * that doing it again completes it (INV6).
 * @throws Refusal as each of them does
 */
export const publishRevision = action({
  summary: 'An editor lets out an edition its body has adopted; stopped half-way it is completed by doing it again',
  roles: editing,
  input: z.strictObject({ key, seen }),
  output: storedRevision,
  run: async (context, asked) => {
    const { revision, release } = await beginPublishing(context, asked);
    if (!release) return answered(revision);
    const { decision, versions, pages } = await releaseRules(context, context.actor, release);
    context.stands(Decision, decision);
    for (const version of versions) context.stands(RuleVersion, version);
    for (const page of pages) context.stands(Page, page);
    return answered(await finishPublishing(context, asked.key));
  },
});
