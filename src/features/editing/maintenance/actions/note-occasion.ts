import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { create } from '../../../../kernel/change.ts';
import { freeText, maybeFreeText } from '../../../../kernel/free-text.ts';
import { hasWords } from '../../../questions/question.ts';
import { longestTitle, longestWhat, mostSubjects, occasionCauses, occasionNoted } from '../occasion.ts';
import { occasionFaults } from '../occasion-faults.ts';
import { maintenanceFacts } from '../queries/maintenance-facts.ts';
import { Occasion } from '../records.ts';
import { noting } from '../roles.ts';
import { answered, stored } from './answered.ts';

/**
 * *Lovændring* or *Organisationsændring*: something has happened that rules and pages are to be looked over for (S2,
 * S118). One row names it and all of them; the tasks are worked out from it. The same nonce again gives the first row.
 * @throws Refusal `upkeepInvalid` with everything in the way
 */
export const noteOccasion = action({
  summary: 'The law or the organisation has changed, and these rules and pages are to be looked over for it',
  roles: noting,
  input: z.strictObject({
    /** Made by the form, so that a repeat is the same occasion. */
    nonce: z.uuid(),
    cause: z.enum(occasionCauses),
    title: freeText(longestTitle).refine(hasWords),
    what: maybeFreeText(longestWhat),
    reference: maybeFreeText(longestTitle),
    from: z.iso.date(),
    /** Numbers of rules and names of pages. */
    subjects: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/i)).max(mostSubjects),
  }),
  output: stored,
  run: async (context, asked) => {
    const { actor, clock } = context;
    const now = clock.now();
    const faults = occasionFaults(asked, maintenanceFacts(context.reader()), dayOf(now));
    if (faults.length > 0) throw new Refusal('upkeepInvalid', { faults });
    return answered(await create(context, Occasion, occasionNoted(asked, actor.person, now), { same: () => true }));
  },
});
