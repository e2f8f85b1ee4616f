import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import type { CaseChange } from '../case-change.ts';
import { changedCase } from '../case-change.ts';
import { deedEntry } from '../case-log.ts';
import { rulesTask, rulesTaskKey } from '../case-task.ts';
import type { Incident } from '../incident.ts';
import { handles } from '../out-of-case.ts';
import { ownStepOf } from '../own-case.ts';
import { refuseOwn } from '../own-case-now.ts';

/**
 * The DBR, or the deputy, does something to a case. The answers go on the case; the reasons into the log, which never
 * changes, before this returns.
 * @param input.seen version of the case the DBR had before the eyes
 * @throws Refusal `unknownIncident`, `caseInvalid` with everything that is in the way, `changedMeanwhile` when the case
 * is not as it was seen, `ownCase` for a deed that is left to the other
 */
export async function changeCase(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, change }: { key: string; seen: number; change: CaseChange },
): Promise<Stored<Incident>> {
  const { records, clock } = ports;
  const current = await records.fetch('incident', key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const now = clock.now();
  if (current.mark.version !== seen) throw new Refusal('changedMeanwhile');
  const { hasPart } = refuseOwn(ports, actor, current.record, ownStepOf(change), now);
  const changed = changedCase(current.record, change, { ...actor.person, hasPart }, now);
  if ('faults' in changed) throw new Refusal('caseInvalid', { faults: changed.faults });
  const stored = await records.update('incident', current, changed.next);
  const note = changed.note === '' ? undefined : changed.note;
  if (stored.record.rulesReview === 'yes') await lookRulesOver();
  await records.create('caseEntry', deedEntry(change.deed, stored, actor.person, now, note));
  // What was taken back while it was over is told after all.
  if (change.deed === 'reopened') ports.followUps.tellOfCases();
  return stored;

  // Also where a server stopped before the task was made: whatever is done to the case next makes it.
  async function lookRulesOver(): Promise<void> {
    if (records.find('caseTask', rulesTaskKey(key))) return;
    const { existed, mark } = await records.create('caseTask', rulesTask(stored, actor.person, now));
    if (!existed) await records.create('caseEntry', deedEntry('taskAdded', stored, actor.person, now, undefined, mark));
  }
}
