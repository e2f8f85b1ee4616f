import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { editing } from '../../../workplace/roles.ts';
import { PlannerRun } from '../records.ts';
import { startPlanner } from './start-planner.ts';
import { stopPlanner } from './stop-planner.ts';

/** @throws Refusal as `startPlanner` and `stopPlanner` */
export const runPlanner = action({
  summary: 'An editor has Planner brought in step now or goes on with it, or stops it until somebody goes on',
  roles: editing,
  input: z.strictObject({ deed: z.enum(['start', 'stop']) }),
  output: z.strictObject(shape(PlannerRun, 'state')),
  run: async (context, { deed }) => {
    const stored = await (deed === 'start' ? startPlanner(context) : stopPlanner(context));
    context.stands(PlannerRun, stored);
    return { state: stored.record.state };
  },
});
