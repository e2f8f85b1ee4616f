import { z } from 'zod';
import { addMonths, dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { whichHold } from '../../../core/which-hold.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import { day } from '../../../kernel/shape.ts';
import { Control } from '../../controls/records.ts';
import { controlTriggers } from '../../controls/stored-words.ts';
import { broughtItem, broughtOwn } from '../brought.ts';
import { toBringForward } from '../queries/to-bring-forward.ts';
import { WheelItem } from '../records.ts';
import { planning } from '../roles.ts';

/** How far ahead what is brought forward may be put. */
const mostMonths = 12;

/**
 * Something has happened that follow-up does not wait a year for (S122): what the event brings forward is due on the day,
 * where it was due later. Again changes nothing.
 * @returns how many items are due on that day because of it
 * @throws Refusal `controlInvalid` for a day that has passed or lies more than a year ahead
 */
export const bringForward = action({
  summary:
    'Brings items of the annual wheel forward because of an event: law, organisation, a serious breach, a new system',
  roles: planning,
  input: z.strictObject({ trigger: z.enum(controlTriggers), startOn: day }),
  output: z.strictObject({ count: z.int() }),
  run: async (context, { trigger, startOn }) => {
    const { actor, clock, records } = context;
    const at = clock.now();
    const today = dayOf(at);
    const faults = whichHold([
      [startOn < today, 'inThePast'],
      [startOn > addMonths(today, mostMonths), 'tooFar'],
    ]);
    if (faults.length > 0) throw new Refusal('controlInvalid', { faults });
    const by = { actor: actor.person.id, at };
    const { items, own } = toBringForward(records, trigger, startOn, today);
    for (const { key } of items) {
      await change(context, WheelItem, key, {
        unknown: 'unknownWheelItem',
        to: (before) => broughtItem(before, trigger, startOn, by) ?? before,
      });
    }
    for (const { key } of own) {
      await change(context, Control, key, {
        unknown: 'unknownControl',
        to: (before) => broughtOwn(before, trigger, startOn, by),
      });
    }
    return { count: items.length + own.length };
  },
});
