import { feature } from '../../kernel/feature.ts';
import { distribution as view } from './views/distribution.ts';

/** *Udbredelse*: whom the edition in force has reached, in counts (S18). */
export const distribution = feature({ records: {}, actions: {}, views: { distribution: view } });
