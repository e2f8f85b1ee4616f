import { feature } from '../../../kernel/feature.ts';
import { controlsOfYear } from '../annual/views/controls-of-year.ts';

/**
 * The year's controls. They are of systems and of the annual wheel, each counted where its module is on, and stand also
 * where nobody makes reports on breaches.
 */
export const yearControls = feature({ records: {}, actions: {}, views: { controlsOfYear } });
