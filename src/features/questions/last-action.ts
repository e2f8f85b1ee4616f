import type { Stored } from '../../core/stored.ts';
import type { Action } from '../../domain/role-table.ts';
import { auditOf } from '../audit/audit.ts';
import type { AuditEntry } from '../audit/records.ts';
import { isConfidential } from './question.ts';
import type { Question } from './records.ts';

/**
 * What was done to a question last, for the audit list (INV16); `undefined` for one that went straight to the DBR. The
 * audit list is on the main site, which more people may open, and its actor is a person: an entry would say there who
 * has asked the DBR (design section 3: nothing outside the DBR's site joins a person to a case). The trace of such a
 * question is its own row: `Actor`, `At` and SharePoint's versions, on the DBR's site.
 */
export function questionAction(question: Question): Action | undefined {
  if (isConfidential(question)) return undefined;
  if (question.agendaAt !== undefined && question.agendaAt === question.at) {
    return question.agenda === 'asked' ? 'askForAgenda' : 'answerForAgenda';
  }
  if (question.state === 'withdrawn') return 'withdrawQuestion';
  if (question.state === 'answered') return 'answerQuestion';
  return question.passedAt === undefined ? 'askQuestion' : 'passQuestion';
}

/** The audit entry of the last step, where it may have one. */
export function questionAudit(stored: Stored<Question>): AuditEntry | undefined {
  const action = questionAction(stored.record);
  return action && auditOf(action, stored, stored.record.actor, stored.record.at);
}
