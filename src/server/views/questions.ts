import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import type { Stored } from '../../core/stored.ts';
import type { Handler } from '../../features/questions/access.ts';
import { answersQuestions, mayAnswer } from '../../features/questions/access.ts';
import { officersFor } from '../../features/questions/addressee.ts';
import { ownQuestions, questionsTo } from '../../features/questions/order.ts';
import { Question } from '../../features/questions/records.ts';
import { type Onlooker, shownQuestion } from '../../features/questions/shown-question.ts';
import { waitingDay } from '../../features/questions/waiting.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { managerToAsk } from '../../features/workplace/line-manager.ts';
import { AccountLink } from '../../features/workplace/records.ts';
import { type Workplace, workplaceOn } from '../../features/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/** The reader's own questions and the ones put to the reader, who is asked from the mirror of the DBR's site. */
export function questions(source: ViewSource, actor: Actor): ViewData<'questions'> {
  const { records, today } = source;
  const workplace = workplaceOn(source, today);
  const onlooker = onlookerOf(source, actor, workplace);
  const answers = answersQuestions(onlooker);
  const toMe = answers ? questionsTo(candidates(source, onlooker), onlooker, workplace) : [];
  const accounts = accountsOf(source.all(AccountLink, { person: onlooker.id }), onlooker.id);
  const asked = accounts.flatMap((person) => records.all(Question, { person }));
  const shown = (stored: Stored<Question>) => shownQuestion(stored, onlooker);
  return {
    mine: ownQuestions(asked).map(shown),
    toMe: toMe.map(shown),
    answers,
    whom: whom(workplace, actor),
    loading: !source.loaded(Question),
  };
}

/**
 * The questions whose turn it is for the reader to answer, for the menu and Start (S84): only the open ones are read.
 * @returns how many, and the working day the oldest waits on; nothing when none wait
 */
export function waitingQuestions(source: ViewSource, actor: Actor): ViewData<'me'>['waiting'] {
  const { today, holidays } = source;
  const handler: Handler = { id: actor.person.id, roles: actor.roles };
  if (!answersQuestions(handler)) return undefined;
  const workplace = workplaceOn(source, today);
  const mine = questionsTo(candidates(source, handler, { state: 'open' }), handler, workplace).filter(({ record }) =>
    mayAnswer(record, handler, workplace),
  );
  const oldest = mine[0]?.record.askedAt;
  if (oldest === undefined) return undefined;
  return {
    questions: mine.length,
    day: waitingDay(oldest, today, (day) => holidays.nameOf(day) !== undefined),
  };
}

function onlookerOf(source: ViewSource, { person, roles, language }: Actor, workplace: Workplace): Onlooker {
  const { rules } = source.handbook();
  return {
    id: person.id,
    roles,
    language,
    workplace,
    version: (rule, version) => rules.get(rule)?.find(version),
    isHoliday: (day) => source.holidays.nameOf(day) !== undefined,
  };
}

/** Two queries on indexed columns; who may meet what is the noun's question. */
function candidates(
  { records }: ViewSource,
  { id, roles }: Handler,
  state: { state?: 'open' } = {},
): readonly Stored<Question>[] {
  const isOfficer = roles.includes('dpo') || roles.includes('dpoDeputy');
  return [
    ...records.all(Question, { ...state, manager: id }),
    ...(isOfficer ? records.all(Question, { ...state, to: 'dpo' }) : []),
  ];
}

function whom(workplace: Workplace, { person }: Actor): ViewData<'questions'>['whom'] {
  const asked = managerToAsk(workplace, person);
  const [officer] = officersFor(workplace, person.id, true);
  return {
    ...('noManager' in asked ? asked : { manager: asked.person.name, nearness: asked.nearness }),
    ...(officer && { dpo: { name: officer.person.name, deputy: officer.deputy } }),
  };
}
