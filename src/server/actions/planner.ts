import type { Stored } from '../../core/stored.ts';
import { choosePlannerGroup } from '../../features/team/planner/actions/choose-planner-group.ts';
import { startPlanner } from '../../features/team/planner/actions/start-planner.ts';
import { stopPlanner } from '../../features/team/planner/actions/stop-planner.ts';
import type { PlannerRun } from '../../features/team/planner/records.ts';
import type { ActionTable, Outcome } from '../action-table.ts';

export const plannerTable: Pick<ActionTable, 'runPlanner' | 'choosePlannerGroup'> = {
  choosePlannerGroup: async (ports, actor, input) => {
    const { record, mark } = await choosePlannerGroup(ports, actor, input);
    return { record: { centre: input.centre, group: record.value, seen: mark.version }, marks: [mark] };
  },
  runPlanner: async (ports, actor, { deed }) =>
    shown(await (deed === 'start' ? startPlanner(ports, actor) : stopPlanner(ports, actor))),
};

function shown({ record, mark }: Stored<PlannerRun>): Outcome<{ state: PlannerRun['state'] }> {
  return { record: { state: record.state }, marks: [mark] };
}
