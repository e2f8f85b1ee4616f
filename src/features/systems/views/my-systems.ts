import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { day } from '../../../kernel/shape.ts';
import { workOf } from '../owed.ts';
import { systemsOf } from '../queries/whole-systems.ts';
import { working } from '../roles.ts';
import { lack, lineOf, systemLine } from '../shown-system.ts';
import { systemParts } from '../stored-words.ts';
import { inOrderOfWeight, partsOf } from '../system.ts';

/** *Mine systemer*: those the reader has a part in, and what the reader owes them, by date (S93, S97, S100, S101). */
export const mySystems = view({
  summary: 'The systems the reader has a part in, and what is owed to them',
  own: true,
  roles: working,
  query: z.strictObject({}),
  output: z.strictObject({
    systems: z.array(systemLine.extend({ parts: z.array(z.enum(systemParts)) })),
    open: z.array(z.strictObject({ system: z.string(), name: z.string(), what: lack, dueOn: day.optional() })),
    /** What is lacking beyond the three that are open. */
    later: z.int(),
  }),
  read: (reader, { person }) => {
    const own = systemsOf(reader, person.id);
    const { open, later } = workOf(own, person.id, reader.today);
    const lines = own.map((whole) => ({
      ...lineOf(whole, true, reader.today),
      parts: [...partsOf(whole, person.id)],
    }));
    return { systems: [...inOrderOfWeight(lines)], open: [...open], later };
  },
});
