import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { day, shape } from '../../../kernel/shape.ts';
import { systemLacks } from '../completeness.ts';
import { systemControlKinds } from '../controls/stored-words.ts';
import { LifeEvent } from '../life/records.ts';
import { proposedSystems } from '../queries/proposed-systems.ts';
import { workFor } from '../queries/work-for.ts';
import { System } from '../records.ts';
import { risksToDecide } from '../risks/queries/risks.ts';
import { working } from '../roles.ts';
import { lineOf, systemLine } from '../shown-system.ts';
import { systemParts } from '../stored-words.ts';
import { inOrderOfWeight, partsOf } from '../system.ts';

const owed = z.strictObject({
  ...{ system: z.string(), name: z.string(), dueOn: day.optional() },
  what: z.enum([...systemLacks, ...systemControlKinds, 'followUp', 'approval']),
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
    /** Risks the reader decides as the owner (S29). */
    risks: z.array(z.strictObject({ system: z.string(), name: z.string(), count: z.int() })),
    /** What is lacking beyond the three that are open. */
    later: z.int(),
    /** Whom an import named as owners in the reader's centre without the position (S95). */
    proposed: z.array(z.strictObject({ ...shape(System, 'key', 'name', 'proposedOwnerName'), version: z.int() })),
  }),
  read: (reader, { person }) => {
    const { own, open, later } = workFor(reader, person.id);
    const lines = own.map((whole) => ({
      ...lineOf(whole, true, reader.all(LifeEvent, { about: whole.system.key }), reader.today),
      parts: [...partsOf(whole, person.id)],
    }));
    const toDecide = Map.groupBy(risksToDecide(reader, person.id), ({ system }) => system);
    const systems = inOrderOfWeight(lines);
    const risks = systems.flatMap(({ key: system, name }) => {
      const count = toDecide.get(system)?.length ?? 0;
      return count === 0 ? [] : [{ system, name, count }];
    });
    const proposed = proposedSystems(reader, person.id).map(({ key, name, proposedOwnerName }) => ({
      ...{ key, name, proposedOwnerName },
      version: reader.records.find(System, key)?.mark.version ?? 0,
    }));
    return { systems: [...systems], open: [...open], risks, later, proposed };
  },
});
