import { addDays, dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { ReadingChoice } from '../../handbook/tailoring-records.ts';
import { ending, isChoiceInForce } from '../../reading/reading-choice.ts';
import { isWithin, reachOf } from '../choosing.ts';
import { staffOn } from '../team.ts';

/**
 * A manager takes a choice back, their own or one an earlier manager of the unit made: from today it is as if it were
 * not there. Repeating it gives the same.
 * @param input.seen version of the row the manager saw
 * @throws Refusal `unknownChoice`, also for one that is not the manager's; `changedMeanwhile` with the choice as it stands
 */
export async function endChoice(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; seen: number },
): Promise<Stored<ReadingChoice>> {
  const now = ports.clock.now();
  const today = dayOf(now);
  const before = await ports.records.fetch(ReadingChoice, input.key);
  if (!before || !isWithin(reachOf(staffOn(ports, today), actor.person.id), before.record))
    throw new Refusal('unknownChoice');
  if (!isChoiceInForce(ending(before.record), today) && before.record.from <= today) return before;
  if (before.mark.version !== input.seen) throw new Refusal('changedMeanwhile', { because: before.record.because });
  const ended = { ...before.record, actor: actor.person.id, at: now, to: addDays(today, -1) };
  const stored = await ports.records.update(ReadingChoice, before, ended);
  ports.followUps.audit(auditOf('endChoice', stored, stored.record.actor, stored.record.at));
  return stored;
}
