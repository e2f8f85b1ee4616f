import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Context } from '../../../../kernel/context.ts';
import { auditOf } from '../../../audit/audit.ts';
import { hasGroup } from '../../../workplace/planner-group.ts';
import { Setting } from '../../../workplace/records.ts';
import { readSetting } from '../../../workplace/setting.ts';
import { isUnderWay, newRun, plannerRunKey } from '../planner-run.ts';
import { PlannerRun } from '../records.ts';

/**
 * An editor has Planner brought in step now, or goes on with a run that was stopped: what stands right already costs
 * nothing. The server that is asked begins at once; should it die, another takes it up. One under way is left to go on.
 * @throws Refusal `plannerOff` while Planner is turned off, or no group is chosen
 */
export async function startPlanner({ actor, records, clock, followUps }: Context): Promise<Stored<PlannerRun>> {
  const settings = records.all(Setting).map(({ record }) => record);
  const isReady = readSetting('plannerEnabled', settings) && hasGroup(settings);
  if (!isReady) throw new Refusal('plannerOff');
  const before = await records.fetch(PlannerRun, plannerRunKey);
  const now = clock.now();
  if (before?.record.state === 'wanted' || isUnderWay(before?.record, now)) {
    followUps.planner();
    return before as Stored<PlannerRun>;
  }
  const wanted = newRun('wanted', actor.person.id, '-', now);
  const stored = before
    ? await records.update(PlannerRun, before, wanted, 'startPlanner').catch(unlessChanged)
    : await records.create(PlannerRun, wanted, 'startPlanner');
  // Somebody else began in the same moment: then that is what was asked for, and whoever wrote the row puts it in the log.
  const run = stored ?? (await records.fetch(PlannerRun, plannerRunKey));
  if (!run) throw new Refusal('saveUncertain');
  const isTheirs = !stored || ('existed' in stored && stored.existed);
  if (!isTheirs) followUps.audit(auditOf('startPlanner', run, run.record.actor, run.record.at));
  followUps.planner();
  return run;
}
