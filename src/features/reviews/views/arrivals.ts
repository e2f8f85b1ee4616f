import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { actingFor } from '../../workplace/accountability/acting-for.ts';
import { Delegation } from '../../workplace/accountability/delegation-records.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { Setting } from '../../workplace/records.ts';
import { accountable, door, number } from '../answers.ts';
import { arrivalsAt, isThere } from '../arrival.ts';
import { delegationOfReview } from '../in-place-of.ts';
import { Arrival, OpenMeeting } from '../meetings-records.ts';
import { isMeetingOpen, openMeetingKey } from '../open-meeting.ts';
import { teamAt } from '../queries/team-at.ts';
import { Review } from '../records.ts';
import { reviewKey } from '../review.ts';

/**
 * Who has said themselves that they are at the meeting the reader holds, their own or for whoever has delegated it (S72):
 * by name from the day staff have been told of (G8).
 * @throws Refusal `notAllowed` for somebody's who has not delegated it to the reader today
 */
export const arrivals = view({
  summary: 'Who has checked in by themselves at the meeting the reader is holding, as a suggestion; and its code',
  roles: insideRoles,
  query: z.strictObject({ for: accountable, number }),
  output: z.strictObject({
    open: door.optional(),
    count: z.int(),
    /** Only when the reader may meet names (G8). */
    people: z.array(z.string()).optional(),
  }),
  read: (reader, actor, { for: forPerson, number }) => {
    const { records, today } = reader;
    const key = forPerson && delegationOfReview(forPerson, number);
    const delegation = key ? records.find(Delegation, key)?.record : undefined;
    const { id } = actingFor(actor.person, forPerson, delegation, today).accountable;
    const found = records.find(OpenMeeting, openMeetingKey(id))?.record;
    if (found?.number !== number) return { count: 0 };
    const team = new Set(teamAt(reader, id, found.on).map(({ person }) => person));
    const there = reader.all(Arrival, arrivalsAt(found)).filter(isThere);
    const people = there.map(({ person }) => person).filter((person) => team.has(person));
    const { code, until } = found;
    return {
      ...(isMeetingOpen(found, records.find(Review, reviewKey(id, number)), reader.now) && { open: { code, until } }),
      count: people.length,
      ...(personalViewsOn(reader.all(Setting), today).may && { people }),
    };
  },
});
