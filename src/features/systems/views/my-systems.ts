import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { day } from '../../../kernel/shape.ts';
import { systemLacks } from '../completeness.ts';
import { controlKinds } from '../controls/stored-words.ts';
import { workFor } from '../queries/work-for.ts';
import { working } from '../roles.ts';
import { lineOf, systemLine } from '../shown-system.ts';
import { systemParts } from '../stored-words.ts';
import { inOrderOfWeight, partsOf } from '../system.ts';

const owed = z.strictObject({
  ...{ system: z.string(), name: z.string(), dueOn: day.optional() },
  what: z.enum([...systemLacks, ...controlKinds, 'followUp']),
  /** The control it is about, where it is one or follows from one. */
  control: z.string().optional(),
});

/** *Mine systemer*: those the reader has a part in, and what the reader owes them, by date (S93, S97, S100, S101). */
export const mySystems = view({
  summary: 'The systems the reader has a part in, and what is owed to them',
  own: true,
  roles: working,
  query: z.strictObject({}),
  output: z.strictObject({
    systems: z.array(systemLine.extend({ parts: z.array(z.enum(systemParts)) })),
    open: z.array(owed),
    /** What is lacking beyond the three that are open. */
    later: z.int(),
  }),
  read: (reader, { person }) => {
    const { own, open, later } = workFor(reader, person.id);
    const lines = own.map((whole) => ({
      ...lineOf(whole, true, reader.today),
      parts: [...partsOf(whole, person.id)],
    }));
    return { systems: [...inOrderOfWeight(lines)], open: [...open], later };
  },
});
