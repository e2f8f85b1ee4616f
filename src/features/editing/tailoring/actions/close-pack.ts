import { z } from 'zod';
import { addDays, dayOf } from '../../../../core/dates.ts';
import { action } from '../../../../kernel/action.ts';
import type { Pack } from '../../../handbook/tailoring-records.ts';
import { writing } from '../../drafts/roles.ts';
import { longestPackCode } from '../tailoring-limits.ts';
import { isOver } from '../wanted-pack.ts';
import { answeredPack, packSeen, putPack, refuseUnfit, storedPack } from './stored-pack.ts';

/**
 * An editor closes a pack, or opens it again. From today it asks nobody; what managers have chosen of it goes on until
 * their choice ends. Those it no longer asks get a negative receipt the night after (S18).
 * @throws Refusal `unknownPack`; `packInvalid` with what is in the way of opening it; `changedMeanwhile`
 */
export const closePack = action({
  summary: 'An editor closes a pack, or opens it again',
  roles: writing,
  input: z.strictObject({
    key: z.string().min(1).max(longestPackCode),
    does: z.enum(['close', 'open']),
    seen: z.int().min(0),
  }),
  output: z.strictObject(storedPack),
  run: async (context, { key, does, seen }) => {
    const read = await packSeen(context, key);
    const { record: before } = read;
    const at = context.clock.now();
    const today = dayOf(at);
    const signed: Pack = { ...before, actor: context.actor.person.id, at };
    const closed: Pack = isOver(before, today) ? before : { ...signed, to: addDays(today, -1) };
    const opened: Pack = { ...signed, to: undefined };
    const wanted = does === 'close' ? closed : opened;
    const mayBe = () => does === 'open' && refuseUnfit(context, wanted);
    return answeredPack(await putPack(context, read, seen, wanted, () => void mayBe()));
  },
});
