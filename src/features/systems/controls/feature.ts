import { feature } from '../../../kernel/feature.ts';
import { answerControl } from './actions/answer-control.ts';
import { endControl } from './actions/end-control.ts';
import { followUpControl } from './actions/follow-up-control.ts';
import { planControl } from './actions/plan-control.ts';

/** *Kontroller* of systems: what is looked at again and again, and who follows it up (S36, S47, S60, S61, S93). */
export const systemControls = feature({
  module: 'systems',
  records: {},
  actions: { planControl, endControl, answerControl, followUpControl },
  views: {},
});
