import { startPlanner } from '../../domain/planner/jobs/start-planner.ts';
import { stopPlanner } from '../../domain/planner/jobs/stop-planner.ts';
import type { PlannerRun } from '../../domain/planner/planner-run.ts';
import type { Stored } from '../../domain/record.ts';
import type { JobTable, Outcome } from '../jobs.ts';

export const plannerTable: Pick<JobTable, 'runPlanner'> = {
  runPlanner: async (ports, actor, { deed }) =>
    shown(await (deed === 'start' ? startPlanner(ports, actor) : stopPlanner(ports, actor))),
};

function shown({ record, mark }: Stored<PlannerRun>): Outcome<{ state: PlannerRun['state'] }> {
  return { record: { state: record.state }, marks: [mark] };
}
