import { z } from 'zod';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import type { Context } from '../../../../kernel/context.ts';
import { shape } from '../../../../kernel/shape.ts';
import { auditOf } from '../../../audit/audit.ts';
import { hasGroup } from '../../../workplace/planner-group.ts';
import { Setting } from '../../../workplace/records.ts';
import { editing } from '../../../workplace/roles.ts';
import { isUnderWay, newRun, plannerRunKey } from '../planner-run.ts';
import { PlannerRun } from '../records.ts';

/** @throws Refusal as `startPlanner` and `stopPlanner` */
export const runPlanner = action({
  summary: 'An editor has Planner brought in step now or goes on with it, or stops it until somebody goes on',
  roles: editing,
  input: z.strictObject({ run: z.enum(['start', 'stop']) }),
  output: z.strictObject(shape(PlannerRun, 'state')),
  run: async (context, { run }) => {
    const stored = await (run === 'start' ? startPlanner(context) : stopPlanner(context));
    context.stands(PlannerRun, stored);
    return { state: stored.record.state };
  },
});

/**
 * An editor has Planner brought in step now, or goes on with a run that was stopped: what stands right already costs
 * nothing. The server that is asked begins at once; should it die, another takes it up. One under way is left to go on.
 * @throws Refusal `plannerOff` while no group is chosen
 */
async function startPlanner({ actor, records, clock, followUps }: Context): Promise<Stored<PlannerRun>> {
  const settings = records.all(Setting).map(({ record }) => record);
  if (!hasGroup(settings)) throw new Refusal('plannerOff');
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

/** The run writes how far it is now and then: whoever stops it may have to read again before the word gets in. */
const tries = 5;

/**
 * An editor stops bringing Planner in step: the run ends at its next word, on whichever server it is, and nothing is
 * changed in Planner until somebody goes on with it. Repeating it gives the same.
 * @throws Refusal `plannerOff` before anything has been begun; `changedMeanwhile` when the word would not get in
 */
async function stopPlanner({ actor, records, clock, followUps }: Context): Promise<Stored<PlannerRun>> {
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
