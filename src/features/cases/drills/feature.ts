import { feature, unaudited } from '../../../kernel/feature.ts';
import { endDrill } from './actions/end-drill.ts';
import { startDrill } from './actions/start-drill.ts';
import { isRunning } from './drill.ts';
import { Drill } from './records.ts';
import { drills as view } from './views/drills.ts';

/** *Øvelser*: a breach practised from the report to the closing, and what was learnt. */
export const drills = feature({
  module: 'drills',
  openMatters: ({ all, now }) => all(Drill).filter((drill) => isRunning(drill, now)).length,
  records: { drill: Drill },
  actions: { startDrill, endDrill },
  views: { drills: view },
  unaudited: [unaudited(Drill, () => true)],
});
