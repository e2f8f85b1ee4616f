import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { officers } from '../../roles.ts';
import { ManagerText } from '../records.ts';
import { dpoTextShape } from '../shown-disclosure.ts';
import { handledText, key, shownToDpo } from './handled-text.ts';

/**
 * The DBR takes a text back, as long as the manager has not opened it; it can be released again.
 * @throws Refusal `unknownManagerText`, `managerTextInvalid` with `alreadyOpened`, `changedMeanwhile`
 */
export const withdrawManagerText = action({
  summary: 'The DBR takes a text back before the manager has opened it',
  roles: officers,
  input: z.strictObject({ key }),
  output: dpoTextShape,
  run: async (context, { key }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const { text: read } = await handledText(context, key);
    const to = (before: ManagerText): ManagerText => {
      if (before.openedAt !== undefined) throw new Refusal('managerTextInvalid', { faults: ['alreadyOpened'] });
      return before.state === 'withdrawn' ? before : { ...before, ...by, state: 'withdrawn', releasedAt: undefined };
    };
    return shownToDpo(context, await change(context, ManagerText, key, { unknown: 'unknownManagerText', read, to }));
  },
});
