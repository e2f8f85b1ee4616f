import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { auditOf } from '../../../audit/audit.ts';
import { Setting } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { plannerRunKey } from '../planner-run.ts';
import { PlannerRun } from '../records.ts';

/** The run writes how far it is now and then: whoever stops it may have to read again before the word gets in. */
const tries = 5;

/**
 * An editor stops bringing Planner in step: the run ends at its next word, on whichever server it is, and nothing is
 * changed in Planner until somebody goes on with it. Repeating it gives the same.
 * @throws Refusal `plannerOff` while Planner is turned off; `changedMeanwhile` when the word would not get in
 */
export async function stopPlanner({ actor, records, clock, followUps }: Context): Promise<Stored<PlannerRun>> {
  const settings = records.all(Setting).map(({ record }) => record);
  if (!readSetting('plannerEnabled', settings)) throw new Refusal('plannerOff');
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const before = await records.fetch(PlannerRun, plannerRunKey);
    if (!before) throw new Refusal('plannerOff');
    if (before.record.state === 'stopped') return before;
    const now = clock.now();
    const wanted: PlannerRun = { ...before.record, actor: actor.person.id, at: now, state: 'stopped', finishedAt: now };
    const stored = await records.update(PlannerRun, before, wanted, 'stopPlanner').catch(unlessChanged);
    if (!stored) continue;
    followUps.audit(auditOf('stopPlanner', stored, actor.person.id, now));
    return stored;
  }
  throw new Refusal('changedMeanwhile');
}
