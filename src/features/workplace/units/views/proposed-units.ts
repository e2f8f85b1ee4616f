import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { countingPeople } from '../../queries/counting-people.ts';
import { editing } from '../../roles.ts';
import { proposedUnits } from '../proposed-units.ts';
import { openUnits } from '../queries/open-units.ts';

/** What Entra says of departments and managers, as units an editor may make of it. Nothing is made by looking. */
export const proposedUnitsView = view({
  summary: 'The departments of the directory that are no units yet, with who seems to lead them',
  roles: editing,
  query: z.strictObject({}),
  output: z.strictObject({
    units: z.array(
      z.strictObject({
        name: z.string(),
        /** A centre lies under the municipality and has others below. */
        kind: z.enum(['centre', 'unit']),
        people: z.int(),
        manager: z.guid().optional(),
        managerName: z.string().optional(),
        /** Name of the unit or proposed unit above; without it, it comes under the municipality. */
        parent: z.string().optional(),
      }),
    ),
    /** Open accounts without a department. */
    without: z.int(),
  }),
  read: (reader, { person }) => {
    const people = reader.directory.people();
    const countsAsOne = countingPeople(reader);
    return {
      units: proposedUnits(people, openUnits(reader)).map(({ manager, ...unit }) => {
        // Nobody comes to lead by their own press (S37): another editor says that this one does.
        const isOwn = manager !== undefined && countsAsOne(person.id, manager.id);
        return { ...unit, ...(manager && !isOwn && { manager: manager.id, managerName: manager.name }) };
      }),
      without: people.filter(({ enabled, guest, department }) => enabled && !guest && !department).length,
    };
  },
});
