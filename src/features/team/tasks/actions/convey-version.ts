import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { insideRoles, isAny } from '../../../../core/role.ts';
import { personTypes } from '../../../../core/stored-words.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { teamStatusIn } from '../../../members/queries/team-status.ts';
import { actingFor } from '../../../workplace/accountability/acting-for.ts';
import { delegationKey } from '../../../workplace/accountability/delegation.ts';
import { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { leading } from '../../../workplace/leading-roles.ts';
import { answeredConveyance, storedConveyance } from '../answers.ts';
import { conveyanceOf, conveyFaults, stands } from '../conveyance.ts';
import { editionsNow } from '../queries/editions.ts';
import { reachedIn } from '../reached.ts';
import { Conveyance } from '../records.ts';

/**
 * A manager has told their people of a new edition (S18, S21): how and when, with how far the reading had come. What was
 * taken back is said anew. Done for a manager who has delegated it (S72), whose role may be any, the record names both.
 * @throws Refusal `notAllowed` for whoever is no manager and does it for none; `unknownEdition` when there is nothing
 * of it to tell; `conveyInvalid` with everything in the way
 */
export const conveyVersion = action({
  summary: 'A manager has told their people of a new edition; how and when',
  roles: insideRoles,
  input: z.strictObject({
    decision: z.string().min(1).max(120),
    how: z.enum(['meeting', 'writing', 'oneByOne']),
    on: z.iso.date(),
    for: z.guid().optional(),
  }),
  output: storedConveyance,
  run: async (context, { decision, how, on, for: forPerson }) => {
    const { actor, records, clock } = context;
    const now = clock.now();
    const today = dayOf(now);
    const key = forPerson && delegationKey(forPerson, 'conveyVersion', decision);
    const delegation = key ? (await records.fetch(Delegation, key))?.record : undefined;
    const { accountable, performer } = actingFor(actor.person, forPerson, delegation, today);
    const reader = context.reader();
    const edition = editionsNow(reader).find((one) => one.decision === decision);
    if (!edition) throw new Refusal('unknownEdition');
    const team = teamStatusIn(reader, accountable.id);
    if (team.length === 0 && !isAny(actor.roles, leading)) throw new Refusal('notAllowed');
    const faults = conveyFaults(edition, on, team.length, today);
    if (faults.length > 0) throw new Refusal('conveyInvalid', { faults });
    const reached = reachedIn(edition, team, personTypes);
    const wanted = conveyanceOf(edition, { how, on }, reached, accountable, now, performer);
    const to = (before?: Conveyance) => (before && stands(before) ? before : wanted);
    return answeredConveyance(await change(context, Conveyance, wanted.key, { to }));
  },
});
