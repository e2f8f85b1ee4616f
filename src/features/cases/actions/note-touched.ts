import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { systemNamed } from '../../systems/queries/system-named.ts';
import { longestLine } from '../../systems/stored-words.ts';
import { about, answered, caseAnswer } from '../case-answer.ts';
import type { Incident } from '../incident/records.ts';
import { handlers } from '../roles.ts';
import { mostRules, mostSystems, withTouched } from '../touched.ts';
import { handledCase } from './handled-case.ts';
import { takeStep } from './take-step.ts';

/**
 * The DBR notes which rules and systems a case touches. A system the register has by that name is named by its key too.
 * @throws Refusal `unknownIncident`, `unknownRule` for one that is not in the handbook, `changedMeanwhile`
 */
export const noteTouched = action({
  summary: 'The DBR notes which rules and systems a case touches',
  roles: handlers,
  input: z.strictObject({
    ...about,
    rules: z.array(z.string().regex(/^r\d{2,3}$/)).max(mostRules),
    systems: z.array(z.string().trim().max(longestLine)).max(mostSystems),
  }),
  output: caseAnswer,
  run: async (context, { key, seen, rules, systems }) => {
    const { records, actor } = context;
    const touched = { rules, systems: systems.map((name) => ({ name, key: systemNamed(records, name)?.key })) };
    const current = await handledCase(context, key);
    if (rules.some((rule) => records.all(RuleVersion, { rule }).length === 0)) throw new Refusal('unknownRule');
    const same = (of: Incident) => JSON.stringify([of.rules ?? [], of.systems ?? [], of.systemKeys ?? '']);
    const wanted = same(withTouched(current.record, touched, actor.person, current.record.at));
    const stored = await takeStep(context, current, {
      what: 'touchedNoted',
      seen,
      stands: (incident) => same(incident) === wanted,
      makes: (before, at) => ({ next: withTouched(before, touched, actor.person, at) }),
    });
    return answered(stored);
  },
});
