import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { Unit } from '../../workplace/records.ts';
import { openers } from '../roles.ts';

const danishOrder = new Intl.Collator('da');

/** What a case that comes from outside may concern. */
export const unitsOfCases = view({
  summary: 'Every unit, for a case that is opened for others',
  roles: openers,
  query: z.strictObject({}),
  output: z.strictObject({ units: z.array(z.strictObject({ unit: z.string(), name: z.string() })) }),
  read: (reader) => ({
    units: reader
      .all(Unit)
      .map(({ unit, name }) => ({ unit, name }))
      .sort((a, b) => danishOrder.compare(a.name, b.name)),
  }),
});
