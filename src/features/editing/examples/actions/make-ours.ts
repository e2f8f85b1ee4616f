import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { draftNow } from '../../drafts/actions/draft-now.ts';
import { answered, draftKeyInput, storedDraft } from '../../drafts/actions/stored-draft.ts';
import { changedByOther, refuseUnlessOpen } from '../../drafts/draft-change.ts';
import { draftImprint } from '../../drafts/draft-fields.ts';
import { imprint } from '../../drafts/draft-shape.ts';
import { Draft } from '../../drafts/records.ts';
import { writing } from '../../drafts/roles.ts';
import { writtenBy } from '../../drafts/writers.ts';

/**
 * An editor makes a text that came from an example the municipality's own, having read exactly these words, or takes it
 * back. That counts as writing it: somebody else approves it (S37). The same again writes nothing, and a draft that is
 * no example is the municipality's own already.
 * @throws Refusal `unknownDraft`, `draftPublished`, `draftDiscarded`; `draftLocked` while its edition is before
 * others; `changedMeanwhile` with the words that stand there now
 */
export const makeOurs = action({
  summary: 'An editor makes a text that came from an example the municipality’s own, or takes it back',
  roles: writing,
  input: z.strictObject({
    key: draftKeyInput,
    ours: z.boolean(),
    /** Imprint of the text that was read. */
    seen: imprint,
  }),
  output: storedDraft,
  run: async (context, { key, ours, seen }) => {
    const { actor, clock, directory } = context;
    const { read, editionOf } = await draftNow(context, key);
    const by = actor.person.id;
    const now = clock.now();
    const to = (before: Draft): Draft => {
      if (before.example === undefined || (before.oursAt !== undefined) === ours) return before;
      refuseUnlessOpen(before, editionOf(before), directory);
      if (draftImprint(before) !== seen) throw changedByOther(before, directory);
      if (!ours) return { ...before, actor: by, at: now, deed: undefined, oursBy: undefined, oursAt: undefined };
      return { ...before, actor: by, at: now, ...writtenBy(before, by, now), deed: undefined, oursBy: by, oursAt: now };
    };
    return answered(await change(context, Draft, key, { unknown: 'unknownDraft', read, to, again: 3 }));
  },
});
