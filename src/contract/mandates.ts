import { z } from 'zod';
import { article, category, status } from '../features/incidents/breach-words.ts';
import { action, day, moment, noQuery, view } from './define.ts';

const covers = z.enum(['outOfHours', 'absence']);

const mandate = z.strictObject({
  key: z.string(),
  person: z.string(),
  name: z.string(),
  covers,
  from: day,
  to: day.optional(),
  basis: z.string(),
  givenBy: z.string(),
  state: z.enum(['coming', 'inForce', 'over']),
});

/** A decision under a mandate, as whoever ratifies it meets it: no reporter and no story. */
const decided = z.strictObject({
  key: z.string(),
  number: z.string(),
  category,
  art33: article,
  art34: article,
  decidedBy: z.string(),
  decidedAt: moment,
  under: z.string(),
  /** As the director wrote it. */
  reason: z.string(),
  seen: z.int(),
});

export const mandateViews = {
  mandates: view({
    summary: 'Who decides on cases out of hours and during absence, and what waits to be ratified',
    query: noQuery,
    output: z.strictObject({
      mandates: z.array(mandate),
      /** Who decides at this moment, and by what. */
      now: z.strictObject({
        officeTime: z.boolean(),
        deciders: z.array(z.strictObject({ name: z.string(), by: z.enum(['office', 'mandate']) })),
      }),
      toRatify: z.array(decided),
      /** Whom a mandate may be given to; empty for whoever may not give one. */
      directors: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
  }),
};

export const mandateActions = {
  giveMandate: action({
    summary: 'The accountable director names another director who decides out of hours or during absence',
    input: z.strictObject({
      person: z.guid(),
      covers,
      from: day,
      to: day.optional(),
      basis: z.string().trim().min(1).max(120),
    }),
    output: mandate,
  }),
  ratifyDecision: action({
    summary: 'The accountable director ratifies what was decided under a mandate',
    input: z.strictObject({ key: z.string().max(200), seen: z.int() }),
    output: z.strictObject({ key: z.string(), number: z.string(), status, seen: z.int() }),
  }),
};
