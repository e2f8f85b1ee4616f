import type { Moment } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { CaseEntry } from '../../incidents/breach-records.ts';
import { Incident } from '../../incidents/records.ts';
import type { Changed } from '../case-change.ts';
import { changedCase } from '../case-change.ts';
import { ownStepOf } from '../decision/own-case.ts';
import { ownCaseNow, ownStatus, refuseOwn } from '../decision/own-case-now.ts';
import { stepEntry } from '../log/case-log.ts';
import { handles } from '../notifications/excluded-from-case.ts';
import { rulesTask, rulesTaskKey } from '../relations/case-task.ts';
import { CaseTask } from '../relations/records.ts';
import type { CaseChange } from '../wanted-change.ts';

/**
 * The DBR, or the deputy, does something to a case. The answers go on the case; the reasons into the log, which never
 * changes, before this returns. Pressing twice is one action: what stands already as wanted is the first answer.
 * @param input.seen version of the case the DBR had before the eyes
 * @throws Refusal `unknownIncident`, `caseInvalid` with everything that is in the way, `changedMeanwhile` when the case
 * is not as it was seen, `ownCase` for an action that is left to the other
 */
export async function changeCase(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, change }: { key: string; seen: number; change: CaseChange },
): Promise<Stored<Incident>> {
  const { records, presses, clock } = ports;
  const now = clock.now();
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  const { stored, made, isAgain } = await presses.change(current, { seen, now, refuse, makes });
  if (stored.record.rulesReview === 'yes') await lookRulesOver();
  const note = made.note === '' ? undefined : made.note;
  await presses.log(stepEntry(change.deed, stored, actor.person, stored.record.at, note), isAgain);
  // What was taken back while it was over is told after all.
  if (change.deed === 'reopened') ports.followUps.tellOfCases();
  return stored;

  function refuse(incident: Incident): void {
    refuseOwn(ports, actor, incident, ownStepOf(change), now);
    const changed = changedBy(incident, now);
    if ('faults' in changed) throw new Refusal('caseInvalid', { faults: changed.faults });
  }

  function makes(before: Incident, at: Moment) {
    const changed = changedBy(before, at);
    return 'faults' in changed ? undefined : changed;
  }

  function changedBy(incident: Incident, at: Moment): Changed {
    const { hasPart } = ownStatus(ownCaseNow(ports, incident, at), actor);
    return changedCase(incident, change, { ...actor.person, hasPart }, at);
  }

  // Also where a server stopped before the task was made: whatever is done to the case next makes it.
  async function lookRulesOver(): Promise<void> {
    if (records.find(CaseTask, rulesTaskKey(key))) return;
    const { at } = stored.record;
    const { existed, mark } = await records.create(CaseTask, rulesTask(stored, actor.person, at));
    if (!existed) await records.create(CaseEntry, stepEntry('taskAdded', stored, actor.person, at, undefined, mark));
  }
}
