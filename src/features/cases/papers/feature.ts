import { feature, unaudited } from '../../../kernel/feature.ts';
import { Statement } from '../incident/breach-records.ts';
import { Incident } from '../incident/records.ts';
import { exportCase } from './actions/export-case.ts';
import { noteNotice } from './actions/note-notice.ts';
import { recordNotification } from './actions/record-notification.ts';
import { savePaper } from './actions/save-paper.ts';
import { AffectedLetter, AuthorityDraft, CaseNotice } from './records.ts';
import { casePapers as view } from './views/case-papers.ts';

/** What the DBR writes of a case for others: Datatilsynet, those affected, other authorities, the records system. */
export const casePapers = feature({
  records: { authorityDraft: AuthorityDraft, affectedLetter: AffectedLetter, caseNotice: CaseNotice },
  actions: { savePaper, recordNotification, noteNotice, exportCase },
  views: { casePapers: view },
  // Each case has a log of its own, which fewer people may open.
  unaudited: [AuthorityDraft, AffectedLetter, CaseNotice, Incident, Statement].map((one) => unaudited(one, () => true)),
});
