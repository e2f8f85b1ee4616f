import { z } from 'zod';
import type { Moment } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Services } from '../../../../kernel/context.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { versionNumber } from '../../../handbook/rule-number.ts';
import { hasWords } from '../../../questions/question.ts';
import { passagesOf } from '../../feedback/passage.ts';
import { type Dealing, type DoubtPlace, learntNow, longestBecause, settlesAlready } from '../learnt.ts';
import { Learnt } from '../records.ts';
import { settling } from '../roles.ts';
import { answered, place, stored } from './answered.ts';

/**
 * *Behandlet*: an editor has dealt with what readers doubted, in a version or with a reason why nothing is changed; it
 * leaves the list, and what is doubted afterwards comes back to it (S3, S117). The same again writes nothing.
 * @throws Refusal `unknownRule`, also for a version it is said to be in; `unknownPassage`
 */
export const settleLearning = action({
  summary: 'An editor has dealt with a doubt: in a version, or with a reason why nothing is changed',
  roles: settling,
  input: z.strictObject({
    ...place,
    /** When what the editor looked at was so: what was said after it has not been dealt with. */
    seenAt: z.iso.datetime(),
    dealing: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('newVersion'), inVersion: versionNumber }),
      z.strictObject({ outcome: z.literal('noChange'), because: freeText(longestBecause).refine(hasWords) }),
    ]),
  }),
  output: stored,
  run: async (context, { dealing, seenAt, ...asked }) => {
    const { actor, clock } = context;
    const now: Moment = clock.now();
    const words = passageIn(context, asked, dealing);
    const until = seenAt < now ? seenAt : now;
    const fresh = learntNow(asked, words, dealing, { person: actor.person, until }, now);
    const to = (before?: Learnt) => (before && settlesAlready(before, fresh) ? before : fresh);
    return answered(await change(context, Learnt, fresh.key, { to, again: 1 }));
  },
});

/** The words of the passage as the rule in force has them; nothing where the doubt is the questions about the rule. */
function passageIn({ reader }: Services, asked: DoubtPlace, dealing: Dealing): string | undefined {
  const { handbook, today } = reader();
  const rule = handbook().rules.get(asked.rule);
  const version = rule?.inForce(today);
  if (!rule || version?.version !== asked.version) throw new Refusal('unknownRule');
  if (dealing.outcome === 'newVersion' && !rule.find(dealing.inVersion)) throw new Refusal('unknownRule');
  if (asked.passage === undefined) return undefined;
  const passage = passagesOf(version).get(asked.passage);
  if (!passage) throw new Refusal('unknownPassage');
  return passage.text;
}
