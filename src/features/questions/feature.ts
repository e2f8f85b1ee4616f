import { dayOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Services } from '../../kernel/context.ts';
import { after, feature, unaudited } from '../../kernel/feature.ts';
import { workplaceOn } from '../workplace/queries/workplace-on.ts';
import { answerQuestion } from './actions/answer-question.ts';
import { askForAgenda } from './actions/ask-for-agenda.ts';
import { askQuestion } from './actions/ask-question.ts';
import { passQuestion } from './actions/pass-question.ts';
import { withdrawQuestion } from './actions/withdraw-question.ts';
import { isAnswered, notificationOfStep } from './notification.ts';
import { isConfidential } from './question.ts';
import { Question } from './records.ts';
import { questions as view } from './views/questions.ts';

/** *Spørgsmål*: doubts about a rule, to the manager or straight to the DBR, and the answers (S64, S84). */
export const questions = feature({
  records: { question: Question },
  actions: { askQuestion, withdrawQuestion, answerQuestion, passQuestion, askForAgenda },
  views: { questions: view },
  outdated: (notification, { records }) => isAnswered(notification, (key) => records.find(Question, key)?.record),
  after: [after(Question, tellOfQuestion)],
  unaudited: [unaudited(Question, isConfidential)],
});

/** Whoever has the turn, or whoever asked, is told of the step; what a crash loses the hourly run tells. */
function tellOfQuestion(services: Services, { record }: Stored<Question>): void {
  const notification = notificationOfStep(record, workplaceOn(services, dayOf(record.at)), record.at);
  if (notification) services.followUps.tell(notification);
}
