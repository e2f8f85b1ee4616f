import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import { relationTo } from '../../queries/relation.ts';
import { System } from '../../records.ts';
import { working } from '../../roles.ts';
import { mayPlanControl } from '../control.ts';
import { Control } from '../records.ts';

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
    const { actor, clock, records } = context;
    const stored = await records.fetch(Control, key);
    if (!stored) throw new Refusal('unknownControl');
    const system = await records.fetch(System, stored.record.about);
    if (!system) throw new Refusal('unknownSystem');
    if (!mayPlanControl(relationTo(system.record, actor, records))) throw new Refusal('notAllowed');
    const at = clock.now();
    const { record, mark } = await change(context, Control, key, {
      read: stored,
      unknown: 'unknownControl',
      to: (before) =>
        before.endedOn === undefined ? { ...before, actor: actor.person.id, at, endedOn: dayOf(at) } : before,
    });
    return { key: record.key, version: mark.version };
  },
});
