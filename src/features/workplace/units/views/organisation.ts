import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { EveryUnit } from '../../records.ts';
import { overseeing } from '../../roles.ts';
import { unitCounts } from '../queries/organisation-tree.ts';

/** The organisation as it is built: who is under whom, who leads what, and how many are where. */
export const organisation = view({
  summary: 'Every unit with where it lies, who leads it and how many are in it; closed ones too',
  roles: overseeing,
  query: z.strictObject({}),
  output: z.strictObject({
    units: z.array(
      z.strictObject({
        ...shape(EveryUnit, 'unit', 'name', 'kind', 'parent', 'manager', 'managerName', 'closed'),
        people: z.int(),
        below: z.int(),
        /** Version of its row. */
        seen: z.int(),
      }),
    ),
  }),
  read: (reader) => {
    const counts = unitCounts(reader);
    return {
      units: reader.records.all(EveryUnit).map(({ record, mark }) => {
        const { unit, name, kind, parent, manager, closed } = record;
        const managerName = record.managerName ?? (manager && reader.directory.person(manager)?.name);
        const { people = 0, below = 0 } = counts.get(unit) ?? {};
        return { unit, name, kind, parent, manager, managerName, closed, people, below, seen: mark.version };
      }),
    };
  },
});
