import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import type { RecordDefinition } from '../../../../kernel/record.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Decision, Page, RuleVersion } from '../../../handbook/records.ts';
import { rulesOf } from '../../../handbook/rule.ts';
import type { Handbook } from '../../../handbook/table-of-contents.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { countingPeople } from '../../../workplace/one-person.ts';
import { Draft } from '../../drafts/records.ts';
import { writersOf } from '../../drafts/writers.ts';
import { isIn } from '../contents.ts';
import { Revision, StandingMandate } from '../records.ts';
import { refusedTo } from '../refused-to.ts';
import { changedRevision, isSameRevision, type RevisionChange } from '../revision-change.ts';
import { revisionFaults } from '../revision-faults.ts';
import { revisionNotifications } from '../revision-notification.ts';
import { unreadyIn } from '../unready-drafts.ts';

/**
 * Something is done to an edition on its way: described, put before others, sent back, approved, talked over in
 * Hoved-MED, adopted, given days to begin, told to Direktionen, taken back or withdrawn (S13, S16, S37, S70, INV5). What
 * it holds is looked at as SharePoint has it. Whoever can do the next thing is told. The same again writes nothing.
 * @param input.seen version of the row that was seen
 * @throws Refusal `unknownRevision`; `notAllowed`, `ownWork` for anybody who would approve what they wrote, or record
 * what a body has said of it; `draftsUnready` with what each draft lacks; `revisionInvalid` with everything in the way;
 * `changedMeanwhile`
 */
export async function changeRevision(
  { records, directory, clock, followUps }: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, ...change }: { key: string; seen: number } & RevisionChange,
): Promise<Stored<Revision>> {
  const now = clock.now();
  const before = await records.fetch(Revision, key);
  if (!before) throw new Refusal('unknownRevision');
  const countsAsOne = countingPeople({ records, directory });
  const refused = refusedTo(before.record, change, actor, countsAsOne);
  if (refused) throw new Refusal(refused);
  const drafts = await draftsIn(key);
  const table = { drafts, writers: drafts.flatMap(writersOf) };
  const wanted = changedRevision(before.record, change, table, actor, now);
  if (isSameRevision(before.record, wanted)) return before;
  const all = <R extends RecordDefinition>(of: R) => records.all(of).map(({ record }) => record);
  const facts = {
    ...{ table, mandates: all(StandingMandate), countsAsOne },
    ...{ decisions: all(Decision), today: dayOf(now) },
  };
  const faults = revisionFaults(before.record, change, facts);
  if (faults.length > 0) throw new Refusal('revisionInvalid', { faults });
  const unready = change.deed === 'submit' ? unreadyIn(drafts, books()) : [];
  if (unready.length > 0) throw new Refusal('draftsUnready', { drafts: unready });
  if (before.mark.version !== seen) throw new Refusal('changedMeanwhile', { state: before.record.state });
  const stored = await records.update(Revision, before, wanted);
  followUps.audit(auditOf('changeRevision', stored, stored.record.actor, stored.record.at));
  const back = change.deed === 'return' ? before.record.author : undefined;
  const isMoved = stored.record.state !== before.record.state || change.deed === 'noteMed';
  const appointments = records.all(Appointment).map(({ record }) => record);
  const came = { version: stored.mark.version, back };
  if (isMoved)
    for (const told of revisionNotifications(stored.record, appointments, came, countsAsOne, now)) followUps.tell(told);
  return stored;

  function books(): Handbook {
    return { rules: rulesOf(all(RuleVersion)), pages: all(Page), decisions: all(Decision) };
  }

  async function draftsIn(revision: string): Promise<readonly Draft[]> {
    const known = records.all(Draft, { revision });
    const now = await Promise.all(known.map(({ record }) => records.fetch(Draft, record.key)));
    return now.flatMap((stored) => (stored && isIn(stored.record, revision) ? [stored.record] : []));
  }
}
