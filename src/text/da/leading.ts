import { tabClearance as clearance } from './tab-clearance.ts';
import { tabReviews as reviews } from './tab-reviews.ts';
import { tabStorage as storage } from './tab-storage.ts';
import { tabTasks as tasks } from './tab-tasks.ts';
import { tabTeam as team } from './tab-team.ts';
import { tabTeamReading as reading } from './tab-team-reading.ts';
import { tabWheel as wheel } from './tab-wheel.ts';

/** Every sentence for those who lead others, in one language; fetched by whoever opens one of their pages. */
export const leading = { team, reading, clearance, storage, wheel, tasks, reviews };
