import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { ended } from '../../../controls/actions/ended.ts';
import { Control } from '../../../controls/records.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { mayPlanControl } from '../control.ts';

/**
 * Nobody is to do a control any more. What has come of it stays.
 * @throws Refusal `unknownControl`, `unknownSystem`, `notAllowed`
 */
export const endControl = action({
  summary: 'Stops a control of a system; its results stay',
  roles: working,
  input: z.strictObject({ control: z.string().min(1).max(200) }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { control: key }) => {
    const { actor, records } = context;
    const stored = await records.fetch(Control, key);
    if (!stored) throw new Refusal('unknownControl');
    const system = await records.fetch(System, stored.record.about);
    if (!system) throw new Refusal('unknownSystem');
    if (!mayPlanControl(relationTo(system.record, actor, records))) throw new Refusal('notAllowed');
    return ended(context, stored);
  },
});
