import { z } from 'zod';
import { guardText } from '../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../core/cpr/masked.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { ruleVersionKey } from '../../handbook/rule.ts';
import { ruleNumber, versionNumber } from '../../handbook/rule-number.ts';
import { managerToAsk } from '../../workplace/line-manager.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { officersFor } from '../addressee.ts';
import { plainText, questionKey } from '../question.ts';
import { Question } from '../records.ts';
import { maskedQuestion, shownTo, written } from './shown-to.ts';

/**
 * The reader is in doubt about a version of a rule, or about none in particular, and asks the manager or, past every
 * manager, the DBR (S64, S84). CPR numbers are stored masked (INV15). The same nonce again gives the first question, whatever has come of it.
 * @returns the question, and how what was masked stands in it now
 * @throws Refusal `unknownRule`, `noManager`, `noDpo` when neither DBR nor deputy may have it, `unknownQuestion` when
 * the nonce is somebody else's
 */
export const askQuestion = action({
  summary: 'The reader is in doubt, about a rule or anything else, and asks the manager or the DBR',
  roles: insideRoles,
  own: true,
  inputAsWritten: true,
  input: z.strictObject({
    /** Made by the page, so that a repeat is the same question. */
    nonce: z.uuid(),
    /** What was being read; absent where it is about no rule in particular. */
    rule: ruleNumber.optional(),
    version: versionNumber.optional(),
    to: z.enum(['manager', 'dpo']),
    text: written,
  }),
  output: maskedQuestion,
  run: async (context, { nonce, to, rule, version, text: wanted }) => {
    const { actor, clock } = context;
    const { id, name } = actor.person;
    const at = clock.now();
    const about = rule === undefined ? {} : knownVersion(context, rule, version ?? '');
    const text = plainText(wanted);
    const asked: Question = {
      ...{ key: questionKey(nonce), actor: id, at, ...about },
      ...{ text: guardText(text).text, to, state: 'open', askedAt: at, person: id, name },
      ...addressee(workplaceOn(context, dayOf(at)), actor, to),
    };
    const stored = await create(context, Question, asked, { same: () => true });
    if (stored.record.person !== id) throw new Refusal('unknownQuestion');
    return { ...shownTo(context, stored), masked: [...maskedIn(text)] };
  },
});

function knownVersion({ records }: Context, rule: string, version: string): Pick<Question, 'rule' | 'version'> {
  const known = records.find(RuleVersion, ruleVersionKey(rule, version))?.record;
  if (!known) throw new Refusal('unknownRule', { rule });
  return { rule: known.rule, version: known.version };
}

/** The manager's name goes on the row; a question to the DBR names nobody else than whoever asks. */
function addressee(workplace: Workplace, { person }: Actor, to: Question['to']): Partial<Question> {
  if (to === 'dpo') {
    if (officersFor(workplace, person.id, true).length === 0) throw new Refusal('noDpo');
    return {};
  }
  const asked = managerToAsk(workplace, person);
  if ('noManager' in asked) throw new Refusal('noManager');
  return { manager: asked.person.id, managerName: asked.person.name };
}
