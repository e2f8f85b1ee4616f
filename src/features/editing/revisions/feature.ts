import { sinceLast } from '../../../core/period.ts';
import { feature } from '../../../kernel/feature.ts';
import { approveCorrection } from './actions/approve-correction.ts';
import { changeRevision } from './actions/change-revision.ts';
import { correctRule } from './actions/correct-rule.ts';
import { endStandingMandate } from './actions/end-standing-mandate.ts';
import { publishRevision } from './actions/publish-revision.ts';
import { putInRevision } from './actions/put-in-revision.ts';
import { recordStandingMandate } from './actions/record-standing-mandate.ts';
import { revisionMemo } from './actions/revision-memo.ts';
import { signBoardWords } from './actions/sign-board-words.ts';
import { startRevision } from './actions/start-revision.ts';
import { weighRevision } from './actions/weigh-revision.ts';
import { BoardWords, Revision, StandingMandate } from './records.ts';
import { remindOfRevisions } from './scheduled/revisions.ts';
import { correction } from './views/correction.ts';
import { handbookFiles } from './views/handbook-files.ts';
import { page } from './views/page.ts';
import { revision } from './views/revision.ts';
import { revisions as list } from './views/revisions.ts';

/** *Udgaver*: what is written on its way to the body that adopts it, and out (S13, S16, S37, S70, S73). */
export const revisions = feature({
  records: { revision: Revision, standingMandate: StandingMandate, boardWords: BoardWords },
  actions: {
    ...{ startRevision, putInRevision, changeRevision, weighRevision, publishRevision, revisionMemo },
    ...{ recordStandingMandate, endStandingMandate, signBoardWords },
    ...{ correctRule, approveCorrection },
  },
  views: { revisions: list, revision, correction, page, handbookFiles },
  scheduled: [
    {
      name: 'revisions',
      period: sinceLast(1),
      run: remindOfRevisions,
    },
  ],
});
