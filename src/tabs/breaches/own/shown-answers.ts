import type { ViewData } from '../../../contract/contract.ts';
import { type AskedForIt, type AskedQuestion, askedForIt, askedOf } from '../../../features/cases/incident/asked.ts';
import { discoveredSaid } from '../discovered-said.ts';
import type { AnswerInput } from '../outgoing-answers.ts';

export type Report = ViewData<'reports'>['reports'][number];

export type Answered = Required<Pick<AnswerInput, 'discovered' | 'data' | 'concerns'>> &
  Pick<Report, 'persons' | 'seenBy' | 'contained' | 'managerMayKnow' | AskedForIt> & {
    /** Answered in any way, and of those with *ved ikke*. */
    answered: ReadonlySet<AskedQuestion | AskedForIt | 'manager'>;
    unsure: ReadonlySet<AskedQuestion>;
  };

/** What the card shows: what is saved, and over it what has been pressed since. */
export function shownAnswers(report: Report, said: AnswerInput): Answered {
  const { dontKnow = [], ...pressed } = said;
  const { data, concerns, persons, seenBy, contained, managerMayKnow, device, account, contact } = report;
  const questions = askedOf(report.category);
  const isPressed = (question: AskedQuestion) => pressed[question] !== undefined;
  const answered = questions.filter((question) => {
    if (dontKnow.includes(question)) return true;
    if (!isPressed(question)) return report.answered.includes(question);
    return question !== 'data' || (pressed.data?.length ?? 0) > 0;
  });
  const unsure = questions.filter(
    (question) => dontKnow.includes(question) || (!isPressed(question) && isUnsure(report, question)),
  );
  return {
    discovered: discoveredSaid(report.discoveredAt, report.reportedAt),
    data,
    concerns,
    persons,
    seenBy,
    contained,
    managerMayKnow,
    ...{ device, account, contact },
    ...pressed,
    answered: new Set([...answered, ...ownAnswered({ ...report, ...pressed })]),
    unsure: new Set(unsure),
  };
}

/** What stands with the reporter; *spørg mig senere* leaves the question open. */
function ownAnswered(own: Pick<Report, 'managerMayKnow' | AskedForIt>): readonly (AskedForIt | 'manager')[] {
  const saysManager = own.managerMayKnow !== 'later';
  return [...askedForIt.filter((name) => own[name] !== undefined), ...(saysManager ? (['manager'] as const) : [])];
}

/** The bot, and the DBR on the phone, may have said of itself that nobody knows whether it is stopped. */
function isUnsure({ unsure, contained }: Report, question: AskedQuestion): boolean {
  return unsure.includes(question) || (question === 'contained' && contained === 'unknown');
}
