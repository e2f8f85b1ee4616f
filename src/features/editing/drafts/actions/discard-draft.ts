import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { refuseIfLocked } from '../draft-change.ts';
import { editionAfter } from '../draft-status.ts';
import { Draft } from '../records.ts';
import { writing } from '../roles.ts';
import { draftNow } from './draft-now.ts';
import { answered, draftKeyInput, storedDraft } from './stored-draft.ts';

/**
 * An editor puts a draft away, or takes it back out with every word as it was. Doing it again changes nothing.
 * @param input.seen the version an author takes back: not done where somebody has been in it since
 * @throws Refusal `unknownDraft`, `draftPublished`; `draftLocked` while its edition is before others; `changedMeanwhile`
 */
export const discardDraft = action({
  summary: 'Puts a draft away, or takes it back with every word',
  roles: writing,
  input: z.strictObject({ key: draftKeyInput, away: z.boolean(), seen: z.int().optional() }),
  output: storedDraft,
  run: async (context, { key, away, seen }) => {
    const { actor, clock, directory } = context;
    const { read, editionOf } = await draftNow(context, key);
    const state = away ? 'discarded' : 'open';
    const to = (before: Draft): Draft => {
      if (before.state === 'published') throw new Refusal('draftPublished');
      if (before.state === state) return before;
      const revision = editionOf(before);
      refuseIfLocked(revision, directory);
      const made = { actor: actor.person.id, at: clock.now(), state, deed: away ? 'discarded' : 'restored' } as const;
      return { ...before, ...made, revision: editionAfter(before, revision) };
    };
    const wish = { unknown: 'unknownDraft' as const, read, to, ...(seen !== undefined && { seen }) };
    return answered(await change(context, Draft, key, wish));
  },
});
