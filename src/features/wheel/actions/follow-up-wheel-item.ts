import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { followedUp } from '../../controls/actions/followed-up.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { longestNote } from '../../controls/stored-words.ts';
import { isOwnItem } from '../own-item.ts';
import { answersNow } from '../queries/own-rights.ts';

const about = { result: z.string().min(1).max(200), seen: z.int().min(1) };

/**
 * Who follows up what an own item found says how it was done (S113), or that it is not done after all.
 * @throws Refusal `unknownControl`, also where nothing is to be followed up, `notAllowed`, `changedMeanwhile`
 */
export const followUpWheelItem = action({
  summary: 'Says how a finding of an own item of the annual wheel was followed up, or opens it again',
  roles: insideRoles,
  input: z.discriminatedUnion('followUp', [
    z.strictObject({ followUp: z.literal('done'), ...about, note: freeText(longestNote) }),
    z.strictObject({ followUp: z.literal('reopen'), ...about }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, result: key, ...said }) => {
    const { actor, records } = context;
    const stored = await records.fetch(ControlResult, key);
    const control = stored && (await records.fetch(Control, stored.record.control))?.record;
    if (!stored || !control || !isOwnItem(control)) throw new Refusal('unknownControl');
    const { id } = actor.person;
    const note = said.followUp === 'done' ? said.note : undefined;
    const answers = answersNow(context, control, id);
    return followedUp(context, stored, { seen, note }, (before) => answers || before.followUpOwner === id);
  },
});
