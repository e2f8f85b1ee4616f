import type { Actor } from '../../../core/person.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Reporter } from '../../cases/incident/breach-records.ts';
import { incidentOf } from '../../cases/incident/incident.ts';
import { reporterRoleOf } from '../../cases/incident/on-behalf.ts';
import { Incident } from '../../cases/incident/records.ts';
import { mainOf } from '../../cases/queries/main-of.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { shownReport } from '../shown-report.ts';
import { besideReport } from './beside-report.ts';

/** The reader's own reports, under whichever of their accounts, and those made for them; the newest first. */
export function ownReports(reader: Reader, { person, roles }: Actor) {
  const { all, records, now, today } = reader;
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
  return shown.toSorted((a, b) => b.reportedAt.localeCompare(a.reportedAt));
}
