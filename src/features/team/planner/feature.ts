import { feature } from '../../../kernel/feature.ts';
import { choosePlannerGroup } from './actions/choose-planner-group.ts';
import { runPlanner } from './actions/run-planner.ts';
import { PlannerEntry, PlannerRun } from './records.ts';
import { plannerPeriod } from './scheduled/planner-period.ts';
import { bringPlannerInStep } from './scheduled/planner-sync.ts';
import { planner as view } from './views/planner.ts';

/** *Planner*: two of a manager's tasks shown there as well; our own list is the record (S21, S86). */
export const planner = feature({
  module: 'planner',
  openMatters: ({ all }) => all(PlannerEntry, { state: 'open' }).filter(({ what }) => what !== 'plan').length,
  records: { plannerEntry: PlannerEntry, plannerRun: PlannerRun },
  actions: { choosePlannerGroup, runPlanner },
  views: { planner: view },
  scheduled: [
    { name: 'planner', period: plannerPeriod, run: (services, _, reader) => bringPlannerInStep(services, reader) },
  ],
});
