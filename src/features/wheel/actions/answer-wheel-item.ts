import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { answered, answering } from '../../controls/actions/answered.ts';
import { Control } from '../../controls/records.ts';
import { isOwnItem } from '../own-item.ts';
import { answersNow, seesWheel } from '../queries/own-rights.ts';

/**
 * Who does an own item, or answers for it, says what came of it: in order with what shows it, findings with who follows
 * them up by when, or why it was not done (S113, S119). Its performer may hold any role.
 * @param input.seen version of the result, 0 when there was none
 * @throws Refusal `unknownControl`, `unknownPerson`, `notAllowed`, `controlInvalid` with everything in the way
 * (`faultsOfResult`), `changedMeanwhile`, also for a day it is not due
 */
export const answerWheelItem = action({
  summary: 'Says what came of an own item of the annual wheel, with what shows it, or why it was not done',
  roles: insideRoles,
  input: z.strictObject({ control: z.string().min(1).max(200), ...answering }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { control: key, ...said }) => {
    const { actor, records } = context;
    const control = (await records.fetch(Control, key))?.record;
    if (!control || !isOwnItem(control)) throw new Refusal('unknownControl');
    const isTheirs = control.performer === actor.person.id || answersNow(context, control, actor.person.id);
    if (!isTheirs) throw new Refusal('notAllowed');
    return answered(context, control, said, (person) => seesWheel(context, person));
  },
});
