import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { isNear } from '../gate.ts';
import { Clearance } from '../records.ts';

/** For IT (G1): the rows of *Adgangsklar* around today, the first day first. */
export const accessList = view({
  summary: 'For IT: who is ready for access and who is not yet, by first day, and nothing else about them',
  roles: ['serviceDesk'],
  query: z.strictObject({}),
  output: z.strictObject({
    people: z.array(
      z.strictObject({
        name: z.string(),
        unit: z.string().optional(),
        kind: z.enum(['work', 'privileged']),
        startsOn: z.iso.date(),
        state: z.enum(['waiting', 'cleared']),
        clearedOn: z.iso.date().optional(),
      }),
    ),
  }),
  read: (reader) => {
    const rows = reader.all(Clearance).filter(({ startsOn }) => isNear(startsOn, reader.today));
    const people = rows.flatMap(({ name, unitName, gate, startsOn, state, clearedOn }) =>
      state === 'gone'
        ? []
        : [
            {
              name,
              kind: gate,
              startsOn,
              state,
              ...(unitName !== undefined && { unit: unitName }),
              ...(clearedOn !== undefined && { clearedOn }),
            },
          ],
    );
    const order = new Intl.Collator('da');
    return { people: people.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || order.compare(a.name, b.name)) };
  },
});
