import type { manager as Danish } from '../da/manager.ts';
import { tabCentre as centre } from './tab-centre.ts';
import { tabCouncil as council } from './tab-council.ts';
import { tabDistribution as distribution } from './tab-distribution.ts';
import { tabPaper as paper } from './tab-paper.ts';
import { tabPlanner as planner } from './tab-planner.ts';
import { tabRejectedAssignments as handBacks } from './tab-rejected-assignments.ts';
import { tabReviews as reviews } from './tab-reviews.ts';
import { tabTasks as tasks } from './tab-tasks.ts';
import { tabTeam as team } from './tab-team.ts';
import { tabTeamReading as reading } from './tab-team-reading.ts';

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
