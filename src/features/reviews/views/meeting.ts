import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { readingSeconds, textIn, titleIn } from '../../handbook/rule.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { requiredReading } from '../../reading/required-reading.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { meetingCode } from '../answers.ts';
import { arrivalKey, isThere } from '../arrival.ts';
import { Arrival, OpenMeeting } from '../meetings-records.ts';
import { isMeetingOpen, managersOver } from '../open-meeting.ts';
import { isRulePoint } from '../point.ts';
import { Review } from '../records.ts';
import { pointsOf, reviewKey } from '../review.ts';

/**
 * The meeting a code leads to, for somebody in that manager's team: exactly what of its agenda they owe (INV7). A code
 * this server has not heard of yet is unknown for some seconds; the page asks again.
 */
export const meeting = view({
  summary: 'The personnel meeting a code on the wall belongs to, and what of its agenda the reader has not read yet',
  roles: insideRoles,
  own: true,
  query: z.strictObject({ code: meetingCode }),
  output: z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('open'),
      managerName: z.string(),
      on: z.iso.date(),
      until: z.iso.datetime(),
      /** The reader has checked in. */
      here: z.boolean(),
      rules: z.array(z.strictObject({ rule: ruleNumber, title: z.string(), seconds: z.int() })),
      /** Rules of the agenda the reader has confirmed, at the meeting or before. */
      confirmed: z.int(),
    }),
    z.strictObject({ state: z.enum(['unknown', 'other', 'over']) }),
  ]),
  read: (reader, actor, { code }) => {
    const [found] = reader.all(OpenMeeting, { code });
    if (!found) return { state: 'unknown' as const };
    const { id } = actor.person;
    if (!managersOver(staffOn(reader, reader.today), id).includes(found.manager)) return { state: 'other' as const };
    const review = reader.records.find(Review, reviewKey(found.manager, found.number));
    if (!review || !isMeetingOpen(found, review, reader.now)) return { state: 'over' as const };
    const { managerName, on, until } = found;
    const onAgenda = new Set(pointsOf(review.record).flatMap((point) => (isRulePoint(point) ? [point.ref] : [])));
    const { plan, placement, confirmations, settings, language } = reader.reader(actor);
    const required = requiredReading(plan, placement, confirmations, settings, reader.today);
    const own = required.filter(({ rule }) => onAgenda.has(rule.id));
    const owed = own.filter(({ state }) => state === 'owed');
    const arrival = reader.records.find(Arrival, arrivalKey(found, id))?.record;
    return {
      ...{ state: 'open' as const, managerName, on, until },
      here: arrival !== undefined && isThere(arrival),
      rules: owed.map(({ rule, version }) => ({
        rule: rule.id,
        title: titleIn(version, language),
        seconds: readingSeconds(textIn(version, language).text),
      })),
      confirmed: own.length - owed.length,
    };
  },
});
