import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { followedUp } from '../../../controls/actions/followed-up.ts';
import { ControlResult } from '../../../controls/records.ts';
import { longestNote } from '../../../controls/stored-words.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { mayFollowUp } from '../control.ts';

const about = { result: z.string().min(1).max(200), seen: z.int().min(1) };

/**
 * Who follows a finding up says how it was done (S113), or that it is not done after all.
 * @throws Refusal `unknownControl`, also where nothing is to be followed up, `unknownSystem`, `notAllowed`,
 * `changedMeanwhile`
 */
export const followUpControl = action({
  summary: 'Says how a finding of a control was followed up, or opens it again',
  roles: working,
  input: z.discriminatedUnion('followUp', [
    z.strictObject({ followUp: z.literal('done'), ...about, note: freeText(longestNote) }),
    z.strictObject({ followUp: z.literal('reopen'), ...about }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, result: key, ...said }) => {
    const { actor, records } = context;
    const stored = await records.fetch(ControlResult, key);
    if (!stored) throw new Refusal('unknownControl');
    const system = await records.fetch(System, stored.record.about);
    if (!system) throw new Refusal('unknownSystem');
    const relation = relationTo(system.record, actor, records);
    const note = said.followUp === 'done' ? said.note : undefined;
    return followedUp(context, stored, { seen, note }, (before) => mayFollowUp(relation, before, actor.person.id));
  },
});
