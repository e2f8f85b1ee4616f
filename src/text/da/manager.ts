import { text as reviews } from '../../features/reviews/text.da.ts';
import { text as centre } from '../../features/team/centre/text.da.ts';
import { text as planner } from '../../features/team/planner/text.da.ts';
import { text as tasks } from '../../features/team/tasks/text.da.ts';
import { text as team } from '../../features/team/text.da.ts';
import { tabCouncil as council } from './tab/tab-council.ts';
import { tabDistribution as distribution } from './tab/tab-distribution.ts';
import { tabPaper as paper } from './tab/tab-paper.ts';
import { tabRejectedAssignments as handBacks } from './tab/tab-rejected-assignments.ts';
import { tabTeamReading as reading } from './tab/tab-team-reading.ts';

/** Sentences around leading: the manager's pages, and those that others meet because of them; fetched with the first of them. */
export const manager = {
  centre,
  council,
  distribution,
  handBacks,
  paper,
  planner,
  reviews,
  tasks,
  team,
  reading,
};
