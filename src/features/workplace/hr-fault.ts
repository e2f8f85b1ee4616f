import { z } from 'zod';

/** What is wrong where in the HR file. `value` is what stood there, masked where it read as a CPR number. */
export const hrFault = z.strictObject({
  line: z.int(),
  column: z.string().optional(),
  fault: z.enum([
    ...(['missingColumn', 'missingValue', 'unknownPerson', 'unknownUnit', 'unknownKind', 'unknownArea'] as const),
    ...([
      'badDay',
      'endBeforeStart',
      'duplicate',
      'cpr',
      'tooLong',
      'unreadable',
      'wrongFieldCount',
      'formula',
      'severalUnits',
    ] as const),
  ]),
  value: z.string().optional(),
});
export type HrFault = z.output<typeof hrFault>;
