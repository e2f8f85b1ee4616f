import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { officersFor } from '../../../questions/addressee.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { opinionImprint } from '../draft-fields.ts';
import { askedNotification } from '../draft-notification.ts';
import { Draft } from '../records.ts';
import { writing } from '../roles.ts';
import { writersOf } from '../writers.ts';
import { answered, draftKeyInput, storedDraft } from './stored-draft.ts';

/**
 * An editor asks the DBR what they think of the text as it is now (S65); the deputy while the DBR is away or has written
 * in it (S37). Once for each text: asking again about the same writes and tells nothing.
 * @throws Refusal `unknownDraft`, `draftPublished`, `draftDiscarded`; `noDpo` when nobody can be asked
 */
export const askForOpinion = action({
  summary: 'Asks the DBR what they think of the text as it is now',
  roles: writing,
  input: z.strictObject({ key: draftKeyInput }),
  output: storedDraft,
  run: async (context, { key }) => {
    const { actor, clock, followUps } = context;
    const now = clock.now();
    const by = actor.person.id;
    const workplace = workplaceOn(context, dayOf(now));
    const officerFor = (draft: Draft) => {
      const isWriter = (id: string) => writersOf(draft).some((writer) => workplace.countsAsOne(writer, id));
      const officer = officersFor(workplace, by, false).find(({ person }) => !isWriter(person.id));
      if (!officer) throw new Refusal('noDpo');
      return officer.person.id;
    };
    const to = (before: Draft): Draft => {
      if (before.state !== 'open')
        throw new Refusal(before.state === 'published' ? 'draftPublished' : 'draftDiscarded');
      officerFor(before);
      const askedOf = opinionImprint(before);
      return before.askedOf === askedOf ? before : { ...before, actor: by, at: now, askedOf, deed: 'asked' };
    };
    const stored = await change(context, Draft, key, { unknown: 'unknownDraft', to });
    followUps.tell(askedNotification(stored.record, officerFor(stored.record), now));
    return answered(stored);
  },
});
