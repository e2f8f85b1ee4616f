import type { Moment } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal, unlessChanged } from '../../refusal.ts';
import type { CaseChange, Changed } from '../case-change.ts';
import { changedCase } from '../case-change.ts';
import { deedEntry } from '../case-log.ts';
import { rulesTask, rulesTaskKey } from '../case-task.ts';
import type { Incident } from '../incident.ts';
import { handles } from '../out-of-case.ts';
import type { OwnStep } from '../own-case.ts';
import { ownStepOf } from '../own-case.ts';
import { refuseOwn } from '../own-case-now.ts';
import { isAsSeen, lineThere, pressedAgain } from '../pressed-again.ts';

/**
 * The DBR, or the deputy, does something to a case. The answers go on the case; the reasons into the log, which never
 * changes, before this returns. Pressing twice is one deed: what stands already as wanted is the first answer.
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
  const now = clock.now();
  const { stored, note, isAgain } = await changedOnce(await theirs());
  if (stored.record.rulesReview === 'yes') await lookRulesOver();
  const line = deedEntry(change.deed, stored, actor.person, stored.record.at, note === '' ? undefined : note);
  const there = isAgain ? lineThere(records.all('caseEntry', { incident: key }), line) : undefined;
  const { record: logged, existed } = there ? { ...there, existed: true } : await records.create('caseEntry', line);
  // With another reason it is another press, and must not be thought kept.
  if (existed && logged.note !== line.note) throw new Refusal('changedMeanwhile');
  // What was taken back while it was over is told after all.
  if (change.deed === 'reopened') ports.followUps.tellOfCases();
  return stored;

  async function theirs(): Promise<Stored<Incident>> {
    const current = await records.fetch('incident', key);
    if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
    return current;
  }

  function makes(incident: Incident, at: Moment, step?: OwnStep): Changed {
    const { hasPart } = refuseOwn(ports, actor, incident, step, at);
    return changedCase(incident, change, { ...actor.person, hasPart }, at);
  }

  async function changedOnce(current: Stored<Incident>): Promise<Made> {
    const versions = current.mark.version === seen ? [] : await records.versions('incident', current);
    if (!isAsSeen(current, seen, versions)) return firstAnswer(current, versions);
    const changed = makes(current.record, now, ownStepOf(change));
    if ('faults' in changed) throw new Refusal('caseInvalid', { faults: changed.faults });
    try {
      return { stored: await records.update('incident', current, changed.next), note: changed.note, isAgain: false };
    } catch (error) {
      unlessChanged(error);
      return firstAnswer(await theirs(), [current.record]);
    }
  }

  function firstAnswer(stored: Stored<Incident>, versions: readonly Incident[]): Made {
    const again = pressedAgain(stored.record, versions, (before, at) => {
      const changed = makes(before, at);
      return 'faults' in changed ? undefined : changed;
    });
    if (!again) throw new Refusal('changedMeanwhile');
    return { stored, note: again.note, isAgain: true };
  }

  // Also where a server stopped before the task was made: whatever is done to the case next makes it.
  async function lookRulesOver(): Promise<void> {
    if (records.find('caseTask', rulesTaskKey(key))) return;
    const { at } = stored.record;
    const { existed, mark } = await records.create('caseTask', rulesTask(stored, actor.person, at));
    if (!existed) await records.create('caseEntry', deedEntry('taskAdded', stored, actor.person, at, undefined, mark));
  }
}

interface Made {
  stored: Stored<Incident>;
  note: string;
  /** Pressed before, and done by that. */
  isAgain: boolean;
}
