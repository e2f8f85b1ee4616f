import { z } from 'zod';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { ManagerText } from '../records.ts';
import { leading } from '../roles.ts';
import { managersText, managersTextShape } from '../shown-disclosure.ts';
import { key } from './handled-text.ts';
import { managersOwnText } from './managers-own-text.ts';

/**
 * The manager opens a text: from here on it cannot be taken back, and the log says so. Opening it again is no new step.
 * @throws Refusal `unknownManagerText` when there is none for the manager, or the report is about the manager;
 * `changedMeanwhile` when the DBR takes it back in the same moment
 */
export const openManagerText = action({
  summary: 'A manager opens what the DBR has let them know',
  roles: leading,
  input: z.strictObject({ key }),
  output: managersTextShape,
  run: async (context, { key }) => {
    const by = { actor: context.actor.person.id, at: context.clock.now() };
    const { text: read, reporter } = await managersOwnText(context, key);
    const to = (before: ManagerText) =>
      before.openedAt === undefined ? { ...before, ...by, openedAt: by.at } : before;
    const stored = await change(context, ManagerText, key, { unknown: 'unknownManagerText', read, to });
    return managersText(stored, reporter);
  },
});
