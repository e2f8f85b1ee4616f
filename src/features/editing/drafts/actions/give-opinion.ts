import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { maybeFreeText } from '../../../../kernel/free-text.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { draftOpinions, longestDraftNote } from '../draft.ts';
import { opinionImprint } from '../draft-fields.ts';
import { opinionNotification } from '../draft-notification.ts';
import { imprint } from '../draft-shape.ts';
import { Draft } from '../records.ts';
import { opining } from '../roles.ts';
import { writersOf } from '../writers.ts';
import { answered, draftKeyInput, storedDraft } from './stored-draft.ts';

/**
 * The DBR or the deputy says what they think of exactly the text they have read (S65). Another text later makes it
 * outdated, and it stays beside it. The same again writes nothing.
 * @throws Refusal `unknownDraft`, `draftPublished`; `anotherPerson` for anybody who has written in it (S37);
 * `changedMeanwhile` when the text is another by now
 */
export const giveOpinion = action({
  summary: 'The DBR says what they think of exactly this text',
  roles: opining,
  input: z
    .strictObject({
      key: draftKeyInput,
      /** Imprint of the text that was read. */
      of: imprint,
      opinion: z.enum(draftOpinions),
      why: maybeFreeText(longestDraftNote),
    })
    .refine(({ opinion, why }) => opinion === 'agrees' || why !== undefined, { path: ['why'] }),
  output: storedDraft,
  run: async (context, { key, of, opinion, why }) => {
    const { actor, clock, followUps } = context;
    const now = clock.now();
    const by = actor.person.id;
    const countsAsOne = countingPeople(context);
    const to = (before: Draft): Draft => {
      if (before.state === 'published') throw new Refusal('draftPublished');
      if (writersOf(before).some((writer) => countsAsOne(writer, by))) throw new Refusal('anotherPerson');
      const isSaid = before.opinion === opinion && before.opinionWhy === why && before.opinionBy === by;
      if (isSaid && before.opinionOf === of) return before;
      if (opinionImprint(before) !== of) throw new Refusal('changedMeanwhile');
      const said = { opinion, opinionWhy: why, opinionBy: by, opinionAt: now, opinionOf: of };
      return { ...before, ...said, actor: by, at: now, deed: 'opinion' };
    };
    const stored = await change(context, Draft, key, { unknown: 'unknownDraft', to });
    const writer = stored.record.writtenBy ?? stored.record.openedBy;
    // Also on a repeat: a server may have stopped before it got to it.
    if (writer !== undefined && writer !== by) followUps.tell(opinionNotification(stored.record, writer, now));
    return answered(stored);
  },
});
