import { feature } from '../../kernel/feature.ts';
import { firstStepsView } from './views/first-steps.ts';

/** *Kom i gang*: from an empty tenant to the first confirmed rule and the first report. */
export const setup = feature({ records: {}, actions: {}, views: { firstSteps: firstStepsView } });
