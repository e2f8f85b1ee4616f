import { isConfidential } from './question.ts';
import type { Question } from './records.ts';

/**
 * What was done to a question last, for entries of the audit list that are missing (INV16); `undefined` for one that went
 * straight to the DBR. The audit list is on the main site, which more people may open, and its actor is a person: an
 * entry would say there who has asked the DBR (design section 3: nothing outside the DBR's site joins a person to a
 * case). The trace of such a question is its own row: `Actor`, `At` and SharePoint's versions, on the DBR's site.
 */
export function lastAction(question: Question) {
  if (isConfidential(question)) return undefined;
  if (wasAboutAgenda(question)) return question.agenda === 'asked' ? 'askForAgenda' : 'answerForAgenda';
  if (question.state === 'withdrawn') return 'withdrawQuestion';
  if (question.state === 'answered') return 'answerQuestion';
  return question.passedAt === undefined ? 'askQuestion' : 'passQuestion';
}

/** Was it last asked, or said, whether the words may stand on an agenda? */
export function wasAboutAgenda({ at, agendaAt }: Pick<Question, 'at' | 'agendaAt'>): boolean {
  return agendaAt !== undefined && agendaAt === at;
}
