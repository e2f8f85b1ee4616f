import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { RuleVersion } from '../../features/handbook/records.ts';
import { ruleVersionKey } from '../../features/handbook/rule.ts';
import { answerForAgenda } from '../../features/questions/actions/answer-for-agenda.ts';
import { answerQuestion } from '../../features/questions/actions/answer-question.ts';
import { askForAgenda } from '../../features/questions/actions/ask-for-agenda.ts';
import { askQuestion } from '../../features/questions/actions/ask-question.ts';
import { passQuestion } from '../../features/questions/actions/pass-question.ts';
import { withdrawQuestion } from '../../features/questions/actions/withdraw-question.ts';
import type { Question } from '../../features/questions/records.ts';
import { shownQuestion } from '../../features/questions/shown-question.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import type { ActionTable } from '../actions.ts';

export const questionTable: Pick<
  ActionTable,
  'askQuestion' | 'withdrawQuestion' | 'answerQuestion' | 'passQuestion' | 'askForAgenda' | 'answerForAgenda'
> = {
  askQuestion: async (ports, actor, input) => {
    const asked = await askQuestion(ports, actor, input);
    return { record: { ...shown(ports, actor, asked), masked: [...asked.masked] }, marks: [asked.mark] };
  },

  withdrawQuestion: async (ports, actor, input) => {
    const stored = await withdrawQuestion(ports, actor, input);
    return { record: shown(ports, actor, stored), marks: [stored.mark] };
  },

  answerQuestion: async (ports, actor, input) => {
    const answered = await answerQuestion(ports, actor, input);
    return { record: { ...shown(ports, actor, answered), masked: [...answered.masked] }, marks: [answered.mark] };
  },

  passQuestion: async (ports, actor, input) => {
    const stored = await passQuestion(ports, actor, input);
    return { record: shown(ports, actor, stored), marks: [stored.mark] };
  },

  askForAgenda: async (ports, actor, input) => {
    const stored = await askForAgenda(ports, actor, input);
    return { record: shown(ports, actor, stored), marks: [stored.mark] };
  },

  answerForAgenda: async (ports, actor, input) => {
    const stored = await answerForAgenda(ports, actor, input);
    return { record: shown(ports, actor, stored), marks: [stored.mark] };
  },
};

function shown(ports: Ports, { person, roles, language }: Actor, stored: Stored<Question>) {
  return shownQuestion(stored, {
    id: person.id,
    roles,
    language,
    workplace: workplaceOn(ports, dayOf(ports.clock.now())),
    version: (rule, version) => ports.records.find(RuleVersion, ruleVersionKey(rule, version))?.record,
    isHoliday: (day) => ports.holidays.nameOf(day) !== undefined,
  });
}
