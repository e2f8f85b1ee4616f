import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { ruleVersionKey } from '../../handbook/rule.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { hasWords, longestText } from '../question.ts';
import type { Question } from '../records.ts';
import { questionShape, shownQuestion } from '../shown-question.ts';

/** What people write: words, not only signs (`badInput` names the field). The action itself says what was covered. */
export const written = z.string().trim().min(1).max(longestText).refine(hasWords);
export const key = z.string().max(200);

/** What every action answers: the question as it stands. */
export const question = z.strictObject(questionShape);
/** The same with what the guard covered, as it stands now: `3112••-••••` (INV15). */
export const maskedQuestion = question.extend({ masked: z.array(z.string()) });

export function shownTo({ actor, records, holidays, clock, directory }: Context, stored: Stored<Question>) {
  const { person, roles, language } = actor;
  return shownQuestion(stored, {
    ...{ id: person.id, roles, language },
    workplace: workplaceOn({ records, directory }, dayOf(clock.now())),
    version: (rule, version) => records.find(RuleVersion, ruleVersionKey(rule, version))?.record,
    isHoliday: (day) => holidays.nameOf(day) !== undefined,
  });
}
