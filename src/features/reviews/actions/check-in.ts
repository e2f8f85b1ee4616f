import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { meetingCode } from '../answers.ts';
import { arrived, isThere } from '../arrival.ts';
import { Arrival } from '../meetings-records.ts';
import { admitToMeeting } from './admit-to-meeting.ts';

/**
 * The reader says that they are at the meeting, or takes that back. The manager sees it as a suggestion and has the last
 * word; it confirms no rule (INV7).
 * @throws Refusal as `admitToMeeting`
 */
export const checkIn = action({
  summary: 'The reader says that they are at the meeting, or takes it back',
  roles: insideRoles,
  own: true,
  input: z.strictObject({ code: meetingCode, here: z.boolean() }),
  output: z.strictObject({ here: z.boolean() }),
  run: async (context, { code, here }) => {
    const { actor, clock } = context;
    const now = clock.now();
    const row = arrived(await admitToMeeting(context, actor, { code }), actor.person, now);
    const wanted: Arrival = here ? row : { ...row, withdrawnAt: now };
    const to = (before?: Arrival) => (before && isThere(before) === here ? before : wanted);
    const { record } = await change(context, Arrival, row.key, { to, again: 1 });
    return { here: isThere(record) };
  },
});
