import { dayOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { Reporter, Statement } from '../../cases/incident/breach-records.ts';
import { reporterKey, statementKey } from '../../cases/incident/incident.ts';
import { reporterRoleOf } from '../../cases/incident/on-behalf.ts';
import { Incident } from '../../cases/incident/records.ts';
import { isAccountOf } from '../../workplace/accountability/account-link.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { besideReport } from '../queries/beside-report.ts';
import { shownReport } from '../shown-report.ts';

/**
 * What an action about a report answers: the report as it stands. It is three rows, and on another server the reader's
 * page needs them all.
 */
export function shownToReporter(context: Context, stored: Stored<Incident>) {
  const { actor, records, clock, stands } = context;
  const now = clock.now();
  const { key } = stored.record;
  const reporter = records.find(Reporter, reporterKey(key));
  const statement = records.find(Statement, statementKey(key));
  stands(Incident, stored);
  if (reporter) stands(Reporter, reporter);
  if (statement) stands(Statement, statement);
  const { mainOf } = workplaceOn(context, dayOf(now));
  const isMe = (account: string) => isAccountOf(actor.person.id, account, mainOf);
  const reporterRole = reporter && reporterRoleOf(reporter.record, stored.record, actor.roles, isMe);
  const { facts, told, messages } = besideReport(context, stored.record, dayOf(now));
  const said = { managerMayKnow: 'later' as const, ...reporter?.record, facts };
  return shownReport(stored, said, told, now, { messages, reporterRole });
}
