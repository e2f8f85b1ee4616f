import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { ManagerText } from '../records.ts';
import { leading } from '../roles.ts';
import { managersText, managersTextShape } from '../shown-disclosure.ts';
import { key, words } from './handled-text.ts';
import { managersOwnText } from './managers-own-text.ts';

/**
 * The manager says what has been talked about and changed (S85); the DBR reads it on the case. Writing it anew replaces
 * it.
 * @throws Refusal `unknownManagerText`, also before it has been opened; `changedMeanwhile`
 */
export const followUpCase = action({
  summary: 'A manager says what was talked about and changed after an incident',
  roles: leading,
  input: z.strictObject({ key, seen: z.int(), words }),
  output: managersTextShape,
  run: async (context, { key, seen, words: followUp }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const { text: read, reporter } = await managersOwnText(context, key);
    const to = (before: ManagerText): ManagerText => {
      if (before.openedAt === undefined) throw new Refusal('unknownManagerText');
      return before.followUp === followUp ? before : { ...before, ...by, followUp, followedUpAt: by.at };
    };
    const stored = await change(context, ManagerText, key, { unknown: 'unknownManagerText', read, seen, to });
    return managersText(stored, reporter);
  },
});
