import type { Moment } from '../../../core/dates.ts';
import { Refusal, type RefusalCode } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import type { CaseStep, Look } from '../case-step.ts';
import { Incident } from '../incident/records.ts';
import { stepEntry } from '../log/case-log.ts';
import { CaseEntry } from '../log/records.ts';
import { isAsSeen, lineThere, pressedAgain } from '../pressed-again.ts';

/** The case afterwards, and what its line in the log says. */
interface Made {
  next: Incident;
  note?: string | undefined;
}

/** What a step makes of a case at a moment; nothing where something is in its way. */
type Makes = (before: Incident, at: Moment) => Made | undefined;

/** What somebody does to a case they had before the eyes. */
interface Step {
  /** Its line in the log. */
  what: Exclude<CaseStep, Look>;
  /** Version they saw. What only the clock has written since is no change. */
  seen: number;
  /** Is the case as it is wanted, whoever did it? Then there is nothing to do. */
  stands?(incident: Incident): boolean;
  /** Throws what is in the way; what was done by an equal press is in nobody's way. */
  refuse?(incident: Incident): void;
  makes: Makes;
  /** What is said where the case is neither as it was seen nor as wanted; else `changedMeanwhile`. */
  otherwise?: RefusalCode;
}

/**
 * Takes a step in a case, once and with one line in the log, however often the same person presses (INV16). What stands
 * already as wanted is the first answer.
 * @param current the case as it was just fetched
 * @throws Refusal `otherwise`, what `refuse` throws, `changedMeanwhile` for another press with another reason, which must
 * not be thought kept
 */
export async function takeStep(context: Context, current: Stored<Incident>, step: Step): Promise<Stored<Incident>> {
  const { actor, clock } = context;
  const { seen, stands = () => false, refuse, makes, otherwise = 'changedMeanwhile' } = step;
  const now = clock.now();
  const versions = await versionsSince(context, current, seen);
  const done: { line?: { note: string | undefined; isAgain: boolean } | undefined } = {};
  const stored = await change(context, Incident, current.record.key, {
    unknown: 'unknownIncident',
    read: current,
    anew: true,
    to: (before, row) => {
      done.line = undefined;
      if (stands(before)) return before;
      const isFirst = row === current;
      const isSeen = isFirst && isAsSeen(current, seen, versions);
      if (isSeen) refuse?.(before);
      const made = isSeen ? makes(before, now) : undefined;
      done.line = { note: made?.note, isAgain: false };
      if (made) return made.next;
      const again = pressedAgain(before, isFirst ? versions : [current.record], makes);
      if (!again) throw new Refusal(otherwise);
      done.line = { note: again.note, isAgain: true };
      return before;
    },
  });
  const { line } = done;
  if (line) await log(context, stepEntry(step.what, stored, actor.person, stored.record.at, line.note), line.isAgain);
  return stored;
}

/**
 * Writes what is made of a case as it was fetched. Where the same person's equal press was quicker, theirs is the answer.
 * @throws Refusal `changedMeanwhile`
 */
export function rewrite(context: Context, read: Stored<Incident>, makes: Makes): Promise<Stored<Incident>> {
  const now = context.clock.now();
  return change(context, Incident, read.record.key, {
    unknown: 'unknownIncident',
    read,
    anew: true,
    to: (before, row) => {
      const made = row === read ? makes(before, now) : undefined;
      if (made) return made.next;
      if (!pressedAgain(before, [read.record], makes)) throw new Refusal('changedMeanwhile');
      return before;
    },
  });
}

/** @throws Refusal `changedMeanwhile` when somebody has changed the case since it was seen; the clock is nobody */
export async function mustBeSeen(context: Context, current: Stored<Incident>, seen: number): Promise<void> {
  if (!isAsSeen(current, seen, await versionsSince(context, current, seen))) throw new Refusal('changedMeanwhile');
}

/** Has an equal press of the same person just made of the case what stands? */
export async function isMade({ records }: Context, stored: Stored<Incident>, makes: Makes): Promise<boolean> {
  return pressedAgain(stored.record, await records.versions(Incident, stored), makes) !== undefined;
}

async function versionsSince({ records }: Context, current: Stored<Incident>, seen: number) {
  return current.mark.version === seen ? [] : records.versions(Incident, current);
}

async function log({ records }: Context, line: CaseEntry, isAgain: boolean): Promise<void> {
  const there = isAgain ? lineThere(records.all(CaseEntry, { incident: line.incident }), line) : undefined;
  const { record: logged, existed } = there ? { ...there, existed: true } : await records.create(CaseEntry, line);
  if (existed && logged.note !== line.note) throw new Refusal('changedMeanwhile');
}
