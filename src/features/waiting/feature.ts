import { feature } from '../../kernel/feature.ts';
import { tasks } from './views/tasks.ts';

/** What waits for somebody, of all features: Start, the counts of the menu and the chat are made from it. */
export const waiting = feature({ records: {}, actions: {}, views: { tasks } });
