import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { key } from '../../case-answer.ts';
import { excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';
import { officers } from '../../roles.ts';
import { Invitation } from '../records.ts';
import { invitation as shown } from '../shapes.ts';
import { shownInvitation } from '../shown.ts';

/**
 * The DBR takes an invitation back, at once, or gives it again.
 * @throws Refusal `unknownIncident`, `personConcerned` when the report has turned out to be about the person,
 * `changedMeanwhile`
 */
export const revokeInvitation = action({
  summary: 'The DBR takes an invitation back, or gives it again',
  roles: officers,
  input: z.strictObject({ invitation: key, undo: z.boolean().default(false) }),
  output: shown,
  run: async (context, { invitation, undo }) => {
    const { records, clock, actor } = context;
    const now = clock.now();
    const current = await records.fetch(Invitation, invitation);
    if (!current) throw new Refusal('unknownIncident');
    const { record: incident } = await handledCase(context, current.record.incident);
    const workplace = workplaceOn(context, dayOf(now));
    const stored = await change(context, Invitation, invitation, {
      unknown: 'unknownIncident',
      read: current,
      to: (before) => {
        if ((before.revokedAt === undefined) === undo) return before;
        if (undo && excludedFromCase({ records, workplace }, incident)(before.person))
          throw new Refusal('personConcerned');
        return { ...before, revokedAt: undo ? undefined : now, actor: actor.person.id, at: now };
      },
    });
    return shownInvitation(stored, workplace.today);
  },
});
