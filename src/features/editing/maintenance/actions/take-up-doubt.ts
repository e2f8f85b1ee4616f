import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { rulesOf, titleIn } from '../../../handbook/rule.ts';
import { unclearDue } from '../maintenance.ts';
import { unclearTask } from '../maintenance-task.ts';
import { UpkeepTask } from '../records.ts';

/**
 * An editor takes up what readers doubt in a rule: it is among the tasks until there is a new version, or a reason why
 * not (S117). One for each version; the same again gives the same record, and what readers have come to doubt since it
 * was found right opens it again.
 * @throws Refusal `unknownRule` for a rule, or a version that is not the one in force; `changedMeanwhile`
 */
export async function takeUpDoubt(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  input: { rule: string; version: string },
): Promise<Stored<UpkeepTask>> {
  const now = clock.now();
  const rule = rulesOf(records.all(RuleVersion, { rule: input.rule }).map(({ record }) => record)).get(input.rule);
  const version = rule?.inForce(dayOf(now));
  if (version?.version !== input.version) throw new Refusal('unknownRule', { rule: input.rule });
  const wanted = unclearTask({ ...version, title: titleIn(version, 'da') }, unclearDue(now), person, now);
  const { existed, ...stored } = await records.create(UpkeepTask, wanted);
  if (existed && stored.record.state !== 'done') return stored;
  const taken = existed ? await records.update(UpkeepTask, stored, wanted).catch(unlessChanged) : stored;
  if (!taken) return takenByOther();
  followUps.audit(auditOf('takeUpDoubt', taken, person.id, now));
  return taken;

  /** Of two presses at once the second gets what the first wrote. */
  async function takenByOther(): Promise<Stored<UpkeepTask>> {
    const there = await records.fetch(UpkeepTask, wanted.key);
    if (there?.record.state !== 'open') throw new Refusal('changedMeanwhile');
    return there;
  }
}
