import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { mayFollowUp } from '../control.ts';
import { ControlResult } from '../records.ts';
import { longestNote } from '../stored-words.ts';

const about = { result: z.string().min(1).max(200), seen: z.int().min(1) };

/**
 * Who follows a finding up says how it was done (S113), or that it is not done after all.
 * @throws Refusal `unknownControl`, also where nothing is to be followed up, `unknownSystem`, `notAllowed`,
 * `changedMeanwhile`
 */
export const followUpControl = action({
  summary: 'Says how a finding of a control was followed up, or opens it again',
  roles: working,
  input: z.discriminatedUnion('deed', [
    z.strictObject({ deed: z.literal('done'), ...about, note: freeText(longestNote) }),
    z.strictObject({ deed: z.literal('reopen'), ...about }),
  ]),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { seen, result: key, ...said }) => {
    const { actor, clock, records } = context;
    const stored = await records.fetch(ControlResult, key);
    if (!stored) throw new Refusal('unknownControl');
    const system = await records.fetch(System, stored.record.about);
    if (!system) throw new Refusal('unknownSystem');
    const relation = relationTo(system.record, actor, records);
    const at = clock.now();
    const { record, mark } = await change(context, ControlResult, key, {
      read: stored,
      seen,
      unknown: 'unknownControl',
      to: (before) => {
        if (!mayFollowUp(relation, before, actor.person.id)) throw new Refusal('notAllowed');
        if (before.outcome !== 'findings' || before.followUp === undefined) throw new Refusal('unknownControl');
        const [followUpDoneOn, followUpNote] = said.deed === 'done' ? [dayOf(at), said.note] : [undefined, undefined];
        if (before.followUpNote === followUpNote && (before.followUpDoneOn === undefined) === (said.deed !== 'done')) {
          return before;
        }
        return { ...before, actor: actor.person.id, at, followUpDoneOn, followUpNote };
      },
      shows: (now) => ({ followUpDoneOn: now?.followUpDoneOn }),
    });
    return { key: record.key, version: mark.version };
  },
});
