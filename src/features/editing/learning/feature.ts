import { feature } from '../../../kernel/feature.ts';
import { noteInVain } from './actions/note-in-vain.ts';
import { reopenLearning } from './actions/reopen-learning.ts';
import { settleLearning } from './actions/settle-learning.ts';
import { allDoubts } from './queries/doubts.ts';
import { InVain, Learnt } from './records.ts';
import { countInVain, weekOfCount } from './scheduled/count-in-vain.ts';
import { learning as view } from './views/learning.ts';

/** *Tvivl om reglerne*: what readers doubt, and what those who write the rules have done about it (S3, S64, S117). */
export const learning = feature({
  module: 'feedback',
  openMatters: (reader) => allDoubts(reader).filter(({ passages }) => passages.length > 0).length,
  records: { learnt: Learnt, inVain: InVain },
  actions: { settleLearning, reopenLearning, noteInVain },
  views: { learning: view },
  scheduled: [{ name: 'in-vain', period: weekOfCount, run: countInVain }],
});
