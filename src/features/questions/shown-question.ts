import { z } from 'zod';
import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { shownOf } from '../../core/shown-of.ts';
import type { Stored } from '../../core/stored.ts';
import { shape } from '../../kernel/shape.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { titleIn } from '../handbook/rule.ts';
import { managerToAsk, mayManage } from '../workplace/line-manager.ts';
import type { Workplace } from '../workplace/workplace.ts';
import { isAtWork } from '../workplace/workplace.ts';
import type { Handler } from './access.ts';
import { mayAnswer, mayPass } from './access.ts';
import { Question } from './records.ts';
import { waitingDay } from './waiting.ts';

/** What is shown of a question. */
export const questionShape = {
  ...shape(Question, 'key', 'rule', 'version', 'text', 'to', 'state', 'askedAt', 'managerName', 'passedAt', 'answer'),
  ...shape(Question, 'answeredAt', 'answeredByName', 'agenda'),
  /** Title of the rule in the reader's language, where it is about one. */
  title: z.string().optional(),
  /** The working day it waits on, 1 on the day it was asked; only while it is open. */
  waitingDay: z.int().optional(),
  /** Who asked; only for whoever answers. */
  name: z.string().optional(),
  /** The manager it waits for has left, leads nobody any more or is on leave: whoever asked had better ask again. */
  stranded: z.boolean(),
  mayAnswer: z.boolean(),
  mayPass: z.boolean(),
  /** Version of the stored row. */
  seen: z.int(),
};

/** Whoever looks, and what it is seen with. */
export interface Onlooker extends Handler {
  language: Language;
  workplace: Workplace;
  /** The version of a rule, for its title; its number stands in where it is gone. */
  version(rule: string, version: string): RuleVersion | undefined;
  isHoliday(day: Day): boolean;
}

/** A question as one person sees it: whoever asked is not told his own name, and only whose turn it is may act. */
export function shownQuestion({ record, mark }: Stored<Question>, onlooker: Onlooker) {
  const { workplace, language, id } = onlooker;
  const { rule, version = '', state, askedAt, name } = record;
  return {
    ...shownOf(record, questionShape),
    title: rule && titleOf(onlooker.version(rule, version), rule, language),
    waitingDay: state === 'open' ? waitingDay(askedAt, workplace.today, onlooker.isHoliday) : undefined,
    name: workplace.mainOf(record.person) === id ? undefined : name,
    stranded: isStranded(record, workplace),
    mayAnswer: mayAnswer(record, onlooker, workplace),
    mayPass: mayPass(record, onlooker),
    seen: mark.version,
  };
}

function titleOf(known: RuleVersion | undefined, rule: string, language: Language): string {
  return known ? titleIn(known, language) : rule.toUpperCase();
}

/**
 * It waits for a manager who cannot answer: gone, or on leave while somebody else is at work. Nobody else is let in:
 * whoever asked chooses anew.
 */
function isStranded({ state, to, manager, person }: Question, workplace: Workplace): boolean {
  if (state !== 'open' || to !== 'manager' || manager === undefined) return false;
  if (!mayManage(workplace, manager)) return true;
  if (isAtWork(workplace, manager)) return false;
  const asked = managerToAsk(workplace, workplace.person(workplace.mainOf(person)) ?? { id: person });
  return !('person' in asked && asked.person.id === manager);
}
