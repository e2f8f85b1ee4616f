import { z } from 'zod';
import { guardText } from '../../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../../core/cpr/masked.ts';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { insideRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { versionInForce } from '../../../handbook/version-in-force.ts';
import { longestWhy, markedAgain, markedUnclear, saysAlready } from '../feedback.ts';
import { passagesOf } from '../passage.ts';
import { Unclear } from '../records.ts';
import { marked, place, shownMark } from './marked.ts';

/**
 * *Det her er uklart*: the reader marks a passage of the version in force (S64, S84). CPR numbers in the line are stored
 * masked (INV15). Said again it is one record: a withdrawal is cleared, and a line written afterwards is added.
 * @returns the record, and how what was masked stands in it now
 * @throws Refusal `unknownRule`, `ruleReplaced` with the version in force, `ruleNotInForce`, `unknownPassage`
 */
export const markUnclear = action({
  summary: 'The reader says that a passage of the rule in force is unclear, with one line if they like',
  roles: insideRoles,
  own: true,
  inputAsWritten: true,
  input: z.strictObject({ ...place, why: z.string().trim().max(longestWhy).optional() }),
  output: marked.extend({ masked: z.array(z.string()) }),
  run: async (context, { why = '', ...about }) => {
    const { actor, clock, reader } = context;
    const now = clock.now();
    const version = versionInForce(reader().handbook().rules, about, dayOf(now));
    const passage = passagesOf(version).get(about.passage);
    if (!passage) throw new Refusal('unknownPassage');
    const fresh = markedUnclear(version, passage, actor.person.id, guardText(why).text.trim(), now);
    const to = (before?: Unclear) =>
      !before ? fresh : saysAlready(before, fresh) ? before : markedAgain(before, fresh);
    const { record } = await change(context, Unclear, fresh.key, { to, again: 1 });
    return { ...shownMark(record), masked: [...maskedIn(why)] };
  },
});
