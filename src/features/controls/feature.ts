import { feature } from '../../kernel/feature.ts';
import { Control, ControlResult } from './records.ts';

/**
 * What is looked at again and again, and what came of it (S113). What is about a system, an own item of the annual wheel
 * and how a rule is verified are all of it; whom each belongs to says who may plan and answer.
 */
export const controls = feature({
  records: { control: Control, controlResult: ControlResult },
  actions: {},
  views: {},
});
