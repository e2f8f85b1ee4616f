import { admitToMeeting } from '../../features/reviews/actions/admit-to-meeting.ts';
import { checkIn } from '../../features/reviews/actions/check-in.ts';
import { openMeeting } from '../../features/reviews/actions/open-meeting.ts';
import { isThere } from '../../features/reviews/arrival.ts';
import type { ActionTable } from '../action-table.ts';

export const meetingTable: Pick<ActionTable, 'openMeeting' | 'checkIn'> = {
  openMeeting: async (ports, actor, input) => {
    const { record, mark } = await openMeeting(ports, actor, input);
    return { record: { code: record.code, until: record.until }, marks: [mark] };
  },
  checkIn: async (ports, actor, { code, here }) => {
    const meeting = await admitToMeeting(ports, actor, { code });
    const { record, mark } = await checkIn(ports, actor, { meeting, here });
    return { record: { here: isThere(record) }, marks: [mark] };
  },
};
