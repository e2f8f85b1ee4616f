import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { wheelStateOf, wheelStates } from '../item.ts';
import { WheelItem } from '../records.ts';

const shown = z.strictObject({ ...shape(WheelItem, 'key', 'item', 'due', 'doneOn'), state: z.enum(wheelStates) });

/** The year as the council follows it: what, when and whether it was done (S69); of people nothing. */
export const councilYear = view({
  summary: "The year's six things for a council member: what, when and whether it was done, and nobody's name",
  roles: ['councillor'],
  query: z.strictObject({}),
  output: z.strictObject({ items: z.array(shown) }),
  read: ({ all, today }) => ({
    items: all(WheelItem, { year: Number(today.slice(0, 4)) })
      .map(({ key, item, due, doneOn, state }) => ({
        key,
        item,
        due,
        doneOn,
        state: wheelStateOf({ state, due }, today),
      }))
      .toSorted((a, b) => a.due.localeCompare(b.due)),
  }),
});
