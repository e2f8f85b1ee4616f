import { text as reviews } from '../../features/reviews/text.en.ts';
import { text as centre } from '../../features/team/centre/text.en.ts';
import { text as planner } from '../../features/team/planner/text.en.ts';
import { text as tasks } from '../../features/team/tasks/text.en.ts';
import { text as team } from '../../features/team/text.en.ts';
import type { manager as Danish } from '../da/manager.ts';
import { tabCouncil as council } from './tab/tab-council.ts';
import { tabDistribution as distribution } from './tab/tab-distribution.ts';
import { tabPaper as paper } from './tab/tab-paper.ts';
import { tabRejectedAssignments as handBacks } from './tab/tab-rejected-assignments.ts';
import { tabTeamReading as reading } from './tab/tab-team-reading.ts';

export const manager: typeof Danish = {
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
