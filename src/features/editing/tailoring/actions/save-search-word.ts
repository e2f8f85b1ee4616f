import { z } from 'zod';
import { addDays, dayOf } from '../../../../core/dates.ts';
import { fitInLine, isOneWord } from '../../../../core/joined-words.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { shape } from '../../../../kernel/shape.ts';
import { searchWordKey } from '../../../handbook/search/search-word.ts';
import { SearchWord } from '../../../handbook/tailoring-records.ts';
import { writing } from '../../drafts/roles.ts';
import { longestWord, mostMeanings } from '../tailoring-limits.ts';
import { isSameWord, namesUnknownRule } from '../wanted-word.ts';

/**
 * An editor says what the handbook calls an everyday word, so that search finds it (S17); a rule may be named by its
 * number. Without meanings the word is taken out of use, and its row stays.
 * @throws Refusal `wordInvalid` where it means a rule that is not in force, or more than its row has room for; `unknownWord` for taking out what is not
 * there; `changedMeanwhile` with what stands
 */
export const saveSearchWord = action({
  summary: 'An editor says what the handbook calls an everyday word, or takes the word out of use',
  roles: writing,
  input: z.strictObject({
    word: freeText(longestWord),
    ...shape(SearchWord, 'language'),
    means: z.array(freeText(longestWord).refine(isOneWord)).max(mostMeanings),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ ...shape(SearchWord, 'key', 'word', 'means', 'to'), seen: z.int() }),
  run: async (context, { word, language, means, seen }) => {
    const at = context.clock.now();
    const today = dayOf(at);
    const { rules } = context.reader().handbook();
    if (means.some((one) => namesUnknownRule(one, (rule) => rules.get(rule)?.inForce(today) !== undefined))) {
      throw new Refusal('wordInvalid', { faults: ['unknownRule'] });
    }
    if (!fitInLine(means)) throw new Refusal('wordInvalid', { faults: ['tooLong'] });
    const key = searchWordKey(language, word);
    const row = { key, actor: context.actor.person.id, at, word: word.toLowerCase(), language };
    const read = await context.records.fetch(SearchWord, key);
    // One that is out of use is not shown: somebody who writes it anew has seen none.
    const isAnew = seen === 0 && read?.record.to !== undefined;
    const { record, mark } = await change(context, SearchWord, key, {
      read,
      seen: isAnew ? read.mark.version : seen,
      to: (before): SearchWord => {
        if (means.length > 0) {
          const wanted = { ...row, means: [...new Set(means)] };
          return before && isSameWord(before, wanted) ? before : wanted;
        }
        if (!before) throw new Refusal('unknownWord');
        return before.to === undefined ? { ...before, ...row, to: addDays(today, -1) } : before;
      },
      shows: (now) => ({ means: now?.means }),
    });
    return { key, word: record.word, means: [...record.means], to: record.to, seen: mark.version };
  },
});
