import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { day } from '../../../../kernel/shape.ts';
import { planned } from '../../../controls/actions/planned.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { controlKey, faultsOfControl, mayPlanControl } from '../control.ts';
import { systemControlKinds } from '../stored-words.ts';

/**
 * The owner, a delegate, or somebody who keeps the register says what is controlled of a system or another asset, how
 * often and by whom (S36, S39, S44, S47, S50, S60, S61, S93). One that was stopped begins again in the same row.
 * @param input.months left out, it is done once
 * @param input.performer left out, the owner does it
 * @param input.seen version of the control, 0 when there was none
 * @throws Refusal `unknownSystem`, `unknownPerson`, `notAllowed`, `controlInvalid` with everything in the way
 * (`faultsOfControl`), `changedMeanwhile`
 */
export const planControl = action({
  summary: 'Says what is controlled of a system, how often and by whom',
  roles: working,
  input: z.strictObject({
    about: z.string().min(1).max(100),
    kind: z.enum(systemControlKinds),
    months: z.int().optional(),
    startOn: day,
    performer: z.guid().optional(),
    seen: z.int().min(0),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { performer, ...said }) => {
    const { actor, records } = context;
    const system = await records.fetch(System, said.about);
    if (!system) throw new Refusal('unknownSystem');
    if (!mayPlanControl(relationTo(system.record, actor, records))) throw new Refusal('notAllowed');
    return planned(context, { ...said, performer, key: controlKey(said.about, said.kind) }, (wanted, people, today) =>
      faultsOfControl(wanted, system.record, people.performer, today),
    );
  },
});
