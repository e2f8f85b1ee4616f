import { z } from 'zod';
import { allRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { drillNow } from '../../cases/drills/queries/drill-now.ts';
import { Drill } from '../../cases/drills/records.ts';
import { ownReport } from '../own-report.ts';
import { reportRecords } from '../queries/beside-report.ts';
import { ownReports } from '../queries/own-reports.ts';

/** The reader's own reports, under whichever of their accounts, and those made for them. */
export const reports = view({
  summary: "The reader's own reports, newest first, and whom to ring",
  roles: allRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    reports: z.array(ownReport),
    phones: z.strictObject({ dpo: z.string(), serviceDesk: z.string() }),
    /** An exercise runs: a report may be marked as part of it. */
    drill: z.strictObject(shape(Drill, 'title', 'endsAt')).optional(),
    loading: z.boolean(),
  }),
  read: (reader, actor) => {
    const drill = drillNow(reader);
    return {
      reports: ownReports(reader, actor),
      phones: { dpo: reader.setting('dpoPhone'), serviceDesk: reader.setting('serviceDeskPhone') },
      ...(drill && { drill }),
      loading: !reportRecords.every(reader.loaded),
    };
  },
});
