import { z } from 'zod';
import { insideRoles } from '../../../../core/role.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { isOpen, unclearKey, withdrawnUnclear } from '../feedback.ts';
import { Unclear } from '../records.ts';
import { marked, place, shownMark } from './marked.ts';

/**
 * *Fortryd*: the reader takes back that a passage is unclear. The row stays, with the moment.
 * @throws Refusal `unknownPassage` when the reader has not marked it
 */
export const withdrawUnclear = action({
  summary: 'The reader takes back that a passage is unclear',
  roles: insideRoles,
  own: true,
  input: z.strictObject(place),
  output: marked,
  run: async (context, { rule, version, passage }) => {
    const { actor, clock } = context;
    const key = unclearKey(rule, version, passage, actor.person.id);
    const to = (before: Unclear) => (isOpen(before) ? withdrawnUnclear(before, clock.now()) : before);
    const { record } = await change(context, Unclear, key, { unknown: 'unknownPassage', to });
    return shownMark(record);
  },
});
