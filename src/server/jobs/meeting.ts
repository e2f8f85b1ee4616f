import { isThere } from '../../domain/reviews/arrival.ts';
import { admitToMeeting } from '../../domain/reviews/jobs/admit-to-meeting.ts';
import { checkIn } from '../../domain/reviews/jobs/check-in.ts';
import { openMeeting } from '../../domain/reviews/jobs/open-meeting.ts';
import type { JobTable } from '../jobs.ts';

export const meetingTable: Pick<JobTable, 'openMeeting' | 'checkIn'> = {
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
