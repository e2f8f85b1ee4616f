import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { isHere } from '../../../workplace/workplace.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { key } from '../../case-answer.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';
import { CaseNotification } from '../../notifications/records.ts';
import { officers } from '../../roles.ts';
import { invitationKey, isPossibleUntil, newInvitation, purposes } from '../invitation.ts';
import { Invitation } from '../records.ts';
import { invitation } from '../shapes.ts';
import { shownInvitation } from '../shown.ts';

/**
 * The DBR invites somebody to one case, for one purpose, until a day (design section 3). Inviting the same person again
 * changes purpose and day. The invited are told the number.
 * @throws Refusal `unknownIncident`, `unknownPerson`, `personConcerned` for somebody the report may be about,
 * `caseInvalid` for a day that has passed or is too far off, `changedMeanwhile`
 */
export const inviteToCase = action({
  summary: 'The DBR invites somebody to one case for one purpose until a day',
  roles: officers,
  input: z.strictObject({ key, person: z.guid(), purpose: z.enum(purposes), until: z.iso.date() }),
  output: invitation,
  run: async (context, { key, person: account, purpose, until }) => {
    const { records, clock, actor, followUps } = context;
    const now = clock.now();
    const workplace = workplaceOn(context, dayOf(now));
    const current = await handledCase(context, key);
    const person = workplace.person(workplace.mainOf(account));
    if (!person || !isHere(workplace, person.id)) throw new Refusal('unknownPerson');
    if (excludedFromCase({ records, workplace }, current.record)(person.id)) throw new Refusal('personConcerned');
    if (!isPossibleUntil(until, workplace.today)) throw new Refusal('caseInvalid', { faults: ['untilImpossible'] });
    const wanted = newInvitation(current, person, { purpose, until }, actor.person, now);
    const isWanted = (one: Invitation) => !one.revokedAt && one.purpose === purpose && one.until === until;
    const stored = await change(context, Invitation, invitationKey(key, person.id), {
      to: (before) => (before && isWanted(before) ? before : wanted),
    });
    const to = { person: person.id, name: person.name, as: 'participant' } as const;
    await records.create(CaseNotification, caseNotification(to, current, `invited-${stored.mark.version}`, now));
    followUps.tellOfCases();
    return shownInvitation(stored, workplace.today);
  },
});
