import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Incident } from '../../incident/records.ts';
import { monthPattern } from '../../pattern.ts';
import { handledCases } from '../../queries/case-of-number.ts';
import { officers } from '../../roles.ts';

const cell = z.strictObject({ ...shape(Incident, 'category', 'centreName'), numbers: z.array(z.string()) });

/** What happened in a month, of the cases the reader may handle. */
export const casePattern = view({
  summary: 'What happened in a month by kind and centre, and what keeps happening; for the DBR alone',
  roles: officers,
  query: z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  output: z.strictObject({
    month: z.string(),
    total: z.int(),
    cells: z.array(cell),
    repeated: z.array(cell),
    loading: z.boolean(),
  }),
  read: (reader, actor, { month }) => {
    const { cells, repeated, ...rest } = monthPattern(handledCases(reader, actor), month);
    return { ...rest, cells: [...cells], repeated: [...repeated], loading: !reader.loaded(Incident) };
  },
});
