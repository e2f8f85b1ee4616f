import { guardText } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { maintenanceOn } from '../maintenance.ts';
import { maintenanceFacts } from '../maintenance-facts.ts';
import { afterStep, isDone, type MaintenanceStep } from '../maintenance-task.ts';
import { reviewAgainOn } from '../next-review.ts';
import { maintenanceFaults } from '../occasion-faults.ts';
import { UpkeepTask } from '../records.ts';

/**
 * An editor has looked a rule or page over and found nothing to change, puts it off with a reason, or opens the task
 * again (S2, S117, S118). A rule that was found right has its next review moved; a published version is frozen, so that
 * stands in the row (INV6). CPR numbers are stored masked (INV15). The same again writes nothing.
 * @param input.seen version of the row that was seen; 0 where there was none
 * @throws Refusal `unknownUpkeep`, `upkeepInvalid` with everything in the way, `changedMeanwhile`
 */
export async function settleUpkeep(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  { key, seen, ...asked }: { key: string; seen: number } & MaintenanceStep,
): Promise<Stored<UpkeepTask>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const step: MaintenanceStep =
    asked.deed === 'reopen' ? asked : { ...asked, because: guardText(asked.because.trim()).text };
  const before = await records.fetch(UpkeepTask, key);
  if (before && isDone(before.record, step)) return before;
  const mirrored = maintenanceFacts(ports);
  // What the row says now is asked of SharePoint: the mirror may be behind.
  const rows = [...mirrored.rows.filter((row) => row.key !== key), ...(before ? [before.record] : [])];
  const facts = { ...mirrored, rows };
  const task = maintenanceOn(facts, today).find((one) => one.key === key);
  if (!task) throw new Refusal('unknownUpkeep');
  const faults = maintenanceFaults(task, step, today);
  if (faults.length > 0) throw new Refusal('upkeepInvalid', { faults });
  if ((before?.mark.version ?? 0) !== seen) throw new Refusal('changedMeanwhile', { state: task.state });
  const rule = facts.rules.get(task.subject);
  const wanted = afterStep(task, step, rule && reviewAgainOn(rule, today), person, now);
  const stored = before ? await records.update(UpkeepTask, before, wanted) : await created(wanted);
  if (stored.record.at === now) followUps.audit(auditOf('settleUpkeep', stored, stored.record.actor, now));
  return stored;

  /** Of two at once, perhaps on two servers, the second gets what the first wrote when it says the same. */
  async function created(row: UpkeepTask): Promise<Stored<UpkeepTask>> {
    const { existed, ...there } = await records.create(UpkeepTask, row);
    if (existed && !isDone(there.record, step)) throw new Refusal('changedMeanwhile', { state: there.record.state });
    return there;
  }
}
