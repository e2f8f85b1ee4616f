import { z } from 'zod';
import { allRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { drillNow } from '../../cases/drills/queries/drill-now.ts';
import { Drill } from '../../cases/drills/records.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { incidentOf } from '../../cases/incident/incident.ts';
import { reporterRoleOf } from '../../cases/incident/on-behalf.ts';
import { Incident } from '../../cases/incident/records.ts';
import { mainOf } from '../../cases/queries/main-of.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { ownReport } from '../own-report.ts';
import { besideReport, reportRecords } from '../queries/beside-report.ts';
import { shownReport } from '../shown-report.ts';

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
  read: (reader, { person, roles }) => {
    const { all, records, now, today } = reader;
    const drill = drillNow(reader);
    const accounts = accountsOf(all(AccountLink, { person: person.id }), person.id);
    const own = accounts.flatMap((account) => [
      ...all(Reporter, { person: account }),
      ...all(Reporter, { forPerson: account }),
    ]);
    const shown = own.flatMap((reporter) => {
      const stored = records.find(Incident, incidentOf(reporter));
      const isMe = (account: string) => accounts.includes(account);
      const reporterRole = stored && reporterRoleOf(reporter, stored.record, roles, isMe);
      if (!stored || !reporterRole) return [];
      const { facts, told, messages } = besideReport(reader, stored.record, today);
      const goesOnIn = mainOf(records, stored.record);
      return [shownReport(stored, { ...reporter, facts }, told, now, { messages, goesOnIn, reporterRole })];
    });
    return {
      reports: shown.toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt)),
      phones: { dpo: reader.setting('dpoPhone'), serviceDesk: reader.setting('serviceDeskPhone') },
      ...(drill && { drill }),
      loading: !reportRecords.every(reader.loaded),
    };
  },
});
