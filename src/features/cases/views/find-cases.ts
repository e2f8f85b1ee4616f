import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { foundCases } from '../queries/found-cases.ts';
import { handlers } from '../roles.ts';
import { caseLine } from '../shapes.ts';
import { waitedFor } from '../waiting.ts';

/** Fewer letters stand in nearly every case. */
const fewestLetters = 3;
const short = z.string().min(1).max(200);

/** Which of the reader's cases are looked for; what they say is read on the case itself, where the look is logged. */
export const findCases = view({
  summary:
    'Cases by words in them, kind, centre, year or whom they wait for: lines of the inbox, and never by who reported',
  roles: handlers,
  query: z.strictObject({
    text: z.string().trim().min(fewestLetters).max(80).optional(),
    category: short.optional(),
    centre: short.optional(),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    waitsFor: z.enum(waitedFor).optional(),
    /** Only those that are over. */
    over: z.literal('yes').optional(),
    /** How many of them. */
    many: z.string().regex(/^\d{1,5}$/),
  }),
  output: z.strictObject({ cases: z.array(caseLine), count: z.int() }),
  read: (reader, actor, { many, ...wanted }) => {
    const { cases, count } = foundCases(reader, actor, wanted, Number(many));
    return { cases: [...cases], count };
  },
});
