import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { answered, answering } from '../../../controls/actions/answered.ts';
import { Control } from '../../../controls/records.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { mayAnswerControl } from '../control.ts';

/**
 * Who does a control says what came of it: in order with what shows it, findings with who follows them up by when, or why
 * it was not done (S47, S93, S113). It is said of the day it was due; saying it again puts it right, and `withdrawn` takes
 * it back. When it is due the next time follows from this row alone.
 * @param input.seen version of the result, 0 when there was none
 * @throws Refusal `unknownControl`, `unknownSystem`, `unknownPerson`, `notAllowed`, `controlInvalid` with everything in the
 * way (`faultsOfResult`), `changedMeanwhile`, also for a day it is not due
 */
export const answerControl = action({
  summary: 'Says what came of a control: in order, findings with what follows, or why it was not done',
  roles: working,
  input: z.strictObject({ control: z.string().min(1).max(200), ...answering }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { control: of, ...said }) => {
    const { actor, records } = context;
    const control = (await records.fetch(Control, of))?.record;
    if (!control) throw new Refusal('unknownControl');
    const system = await records.fetch(System, control.about);
    if (!system) throw new Refusal('unknownSystem');
    const relation = relationTo(system.record, actor, records);
    if (!mayAnswerControl(relation, control.performer, actor.person.id)) throw new Refusal('notAllowed');
    return answered(context, control, said);
  },
});
