import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { maybeFreeText } from '../../../kernel/free-text.ts';
import { longestBecause } from '../limits.ts';
import { NotRelevant, notRelevantKey } from '../records.ts';
import { areaCalled } from '../standards.ts';

/**
 * An editor says that a number of ISO 27002 or an area of NIS 2 is not relevant here, and why; without a reason it is again
 * (S125). A focus area of the policy always is.
 * @param input.seen version of what has been said of it, 0 when nothing has
 * @throws Refusal `unknownPage`, also for a focus area, `changedMeanwhile`
 */
export const saveNotRelevant = action({
  summary: 'Says that a number of a standard is not relevant here, and why, or that it is after all',
  roles: ['editor'],
  input: z.strictObject({
    area: z.string().max(20),
    because: maybeFreeText(longestBecause),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { area, because, seen }) => {
    const { actor, clock } = context;
    if (!areaCalled(area)?.isStandard) throw new Refusal('unknownPage');
    const key = notRelevantKey(area);
    const { record, mark } = await change(context, NotRelevant, key, {
      seen,
      to: (before) =>
        before && before.because === because ? before : { key, actor: actor.person.id, at: clock.now(), area, because },
      shows: (now) => ({ because: now?.because }),
    });
    return { key: record.key, version: mark.version };
  },
});
