import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { day, shape } from '../../../kernel/shape.ts';
import { Briefing } from '../../clearance/records.ts';
import { Notification } from '../../delivery/records.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { inOrder } from '../../members/member.ts';
import { memberShape } from '../../members/member-shape.ts';
import { teamStatusIn } from '../../members/queries/team-status.ts';
import { reminded, remindedOf } from '../../members/reminder.ts';
import { leading } from '../../workplace/leading-roles.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { teamOn } from '../../workplace/queries/team-on.ts';
import { Setting } from '../../workplace/records.ts';
import { inPersonOf } from '../in-person.ts';

const member = memberShape.extend({
  /** Only of somebody our own pages do not reach: what the manager goes through with them in person. */
  inPerson: z
    .strictObject({
      /** Owed, and not gone through yet. */
      rules: z.array(z.strictObject({ rule: ruleNumber, title: z.string() })),
      briefings: z.array(z.strictObject({ ...shape(Briefing, 'key', 'byName'), heldOn: day, rules: z.int() })),
    })
    .optional(),
  /** Only of somebody late: what would come of a reminder sent now. */
  reminder: reminded.optional(),
});

/**
 * Those the reader leads, and where each stood last night with what the jobs under the reader ask (S21, S82): states and
 * dates by person, and nothing by rule that would tell who has read which. Until the day staff have been told of (G8) it
 * is only how many they are; how far they have come is on Læsestatus, protected.
 */
export const team = view({
  summary: 'Those the reader leads and where each stands with the reading; counts only until names may be shown',
  roles: leading,
  query: z.strictObject({}),
  output: z.discriminatedUnion('shows', [
    z.strictObject({ shows: z.literal('names'), members: z.array(member) }),
    z.strictObject({
      shows: z.literal('counts'),
      /** From when names are shown; absent when it has not been settled (G8). */
      namesFrom: day.optional(),
      people: z.int(),
    }),
  ]),
  read: (reader, { person: { id }, language }) => {
    const { may, from } = personalViewsOn(reader.all(Setting), reader.today);
    if (!may) {
      const people = teamOn(reader, id, reader.today).filter(({ jobs }) =>
        jobs.some(({ from }) => from <= reader.today),
      ).length;
      return { shows: 'counts' as const, people, ...(from !== undefined && { namesFrom: from }) };
    }
    const status = teamStatusIn(reader, id);
    const perWeek = reader.setting('cardsPerWeek');
    const more = new Map(
      status.map((one) => {
        const { person, state } = one.member;
        const inPerson = inPersonOf(one, language);
        const told = () => reader.all(Notification, { person });
        const reminder = state === 'behind' ? remindedOf(one, told(), perWeek, reader.now) : undefined;
        return [person, { ...(inPerson && { inPerson }), ...(reminder && { reminder }) }];
      }),
    );
    const members = inOrder(status.map(({ member }) => member)).map((member) => ({
      ...member,
      ...more.get(member.person),
    }));
    return { shows: 'names' as const, members };
  },
});
