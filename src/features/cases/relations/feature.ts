import { feature, unaudited } from '../../../kernel/feature.ts';
import { addCaseTask } from './actions/add-case-task.ts';
import { askReporter } from './actions/ask-reporter.ts';
import { inviteToCase } from './actions/invite-to-case.ts';
import { moveCaseTask } from './actions/move-case-task.ts';
import { revokeInvitation } from './actions/revoke-invitation.ts';
import { CaseMessage, CaseTask, Invitation } from './records.ts';
import { logged } from './scheduled/logged.ts';
import { caseChoices } from './views/case-choices.ts';
import { casePattern } from './views/case-pattern.ts';
import { caseRelations as view } from './views/case-relations.ts';
import { fromDpo } from './views/from-dpo.ts';
import { invitedCase } from './views/invited-case.ts';

/** Who else has a part in a case: the reporter who is asked, whoever has a task in it, and whoever is invited to it. */
export const caseRelations = feature({
  records: { caseTask: CaseTask, caseMessage: CaseMessage, invitation: Invitation },
  actions: { askReporter, addCaseTask, moveCaseTask, inviteToCase, revokeInvitation },
  views: { caseRelations: view, caseChoices, casePattern, fromDpo, invitedCase },
  after: logged,
  unaudited: [CaseTask, CaseMessage, Invitation].map((record) => unaudited(record, () => true)),
});
