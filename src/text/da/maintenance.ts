import { tabAccountability as accountability } from './tab-accountability.ts';
import { tabLearning as learning } from './tab-learning.ts';
import { tabMaintenance as upkeep } from './tab-maintenance.ts';
import { tabWorkplace as workplace } from './tab-workplace.ts';

/** Sentences of those who keep the rules, the roles and the settings right; fetched with the first of their pages. */
export const maintenance = { accountability, learning, upkeep, workplace };
