import { tabCentre as centre } from './tab-centre.ts';
import { tabClearance as clearance } from './tab-clearance.ts';
import { tabHandBacks as handBacks } from './tab-hand-backs.ts';
import { tabPaper as paper } from './tab-paper.ts';
import { tabPlanner as planner } from './tab-planner.ts';
import { tabReviews as reviews } from './tab-reviews.ts';
import { tabStorage as storage } from './tab-storage.ts';
import { tabTasks as tasks } from './tab-tasks.ts';
import { tabTeam as team } from './tab-team.ts';
import { tabTeamReading as reading } from './tab-team-reading.ts';
import { tabWheel as wheel } from './tab-wheel.ts';
/** Sentences around leading: the manager's pages, and those that others meet because of them; fetched with the first of them. */
export const leading = { team, reading, clearance, storage, wheel, tasks, reviews, handBacks, paper, planner, centre };
