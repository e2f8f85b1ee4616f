import { feature } from '../../kernel/feature.ts';
import { me } from './views/me.ts';

/** Who the reader is here. */
export const profile = feature({ records: {}, actions: {}, views: { me } });
