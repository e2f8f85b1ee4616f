import { feature } from '../../kernel/feature.ts';
import { remindCouncil } from './actions/remind-council.ts';
import { council as view } from './views/council.ts';

/** *Byrådet*: what a seat in the council asks, followed in counts by its secretariat (S102). */
export const council = feature({ records: {}, actions: { remindCouncil }, views: { council: view } });
