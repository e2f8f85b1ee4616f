import { feature } from '../../../kernel/feature.ts';
import { answerControl } from './actions/answer-control.ts';
import { endControl } from './actions/end-control.ts';
import { followUpControl } from './actions/follow-up-control.ts';
import { planControl } from './actions/plan-control.ts';
import { Control, ControlResult } from './records.ts';

/** *Kontroller*: what is looked at again and again, what came of it, and who follows it up (S36, S47, S60, S61, S93). */
export const controls = feature({
  module: 'systems',
  records: { control: Control, controlResult: ControlResult },
  actions: { planControl, endControl, answerControl, followUpControl },
  views: {},
});
