import { feature } from '../../kernel/feature.ts';
import { responsibilities as view } from './views/responsibilities.ts';
import { systemResponsibilities } from './views/system-responsibilities.ts';

/** *Hvem gør hvad*: who answers for each task, who does it, who is asked and who is told (S68, S73, S124). */
export const responsibilities = feature({
  records: {},
  actions: {},
  views: { responsibilities: view, systemResponsibilities },
});
