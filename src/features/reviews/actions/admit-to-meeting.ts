import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { OpenMeeting } from '../meetings-records.ts';
import { isMeetingOpen, managersOver, openMeetingKey } from '../open-meeting.ts';
import { isRulePoint } from '../point.ts';
import { Review } from '../records.ts';
import { pointsOf, reviewKey } from '../review.ts';

/**
 * Finds the meeting a code on the wall belongs to, for somebody who is in that manager's team. Who it is comes of the
 * token; the code only says which meeting. Both rows are asked for as SharePoint has them, since the meeting may have
 * been opened a moment ago on another server.
 * @param input.rule one that must stand on the agenda
 * @throws Refusal `unknownMeeting` for a code nobody's meeting has, `otherMeeting` for another team's, `meetingOver`
 * when the record is saved or three hours have gone, `notOnAgenda`
 */
export async function admitToMeeting(
  ports: Pick<Services, 'records' | 'directory' | 'clock'>,
  actor: Actor,
  input: { code: string; rule?: string | undefined },
): Promise<OpenMeeting> {
  const { records, clock } = ports;
  const now = clock.now();
  const managers = managersOver(staffOn(ports, dayOf(now)), actor.person.id);
  const own = await Promise.all(managers.map((manager) => records.fetch(OpenMeeting, openMeetingKey(manager))));
  const meeting = own.find((stored) => stored?.record.code === input.code)?.record;
  if (!meeting) {
    const isOthers = records.all(OpenMeeting, { code: input.code }).length > 0;
    throw new Refusal(isOthers ? 'otherMeeting' : 'unknownMeeting');
  }
  const review = await records.fetch(Review, reviewKey(meeting.manager, meeting.number));
  if (!review || !isMeetingOpen(meeting, review, now)) throw new Refusal('meetingOver');
  const onAgenda = pointsOf(review.record).flatMap((point) => (isRulePoint(point) ? [point.ref] : []));
  if (input.rule !== undefined && !onAgenda.includes(input.rule))
    throw new Refusal('notOnAgenda', { rule: input.rule });
  return meeting;
}
