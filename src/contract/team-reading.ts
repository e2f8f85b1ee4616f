import { z } from 'zod';
import { action, day, noQuery, personId, ruleId, view } from './define.ts';

const code = z.string().min(1).max(80);
const what = {
  does: z.enum(['add', 'remove']),
  rule: ruleId.optional(),
  pack: code.optional(),
  unit: code,
  /** Only those with this job title. */
  function: z.string().min(1).max(120).optional(),
  person: personId.optional(),
};
const isOneThing = ({ rule, pack }: { rule?: string | undefined; pack?: string | undefined }) =>
  (rule === undefined) !== (pack === undefined);
const oneThing = 'one rule or one pack';

const choice = z.strictObject({
  key: z.string(),
  version: z.int(),
  does: z.enum(['add', 'remove']),
  /** Title of the rule with its number, or name of the pack. */
  name: z.string(),
  unitName: z.string(),
  function: z.string().optional(),
  personName: z.string().optional(),
  because: z.string(),
  dueOn: day.optional(),
  from: day,
  /** The last day: every choice has one. */
  to: day,
  byName: z.string(),
});

export const teamReadingViews = {
  teamReading: view({
    summary: 'What those the reader leads must read: the locked core, what can be chosen, and what has been chosen',
    query: noQuery,
    output: z.strictObject({
      units: z.array(z.strictObject({ unit: z.string(), name: z.string(), functions: z.array(z.string()) })),
      /** Those a choice may be about alone; none before names may be shown (G8). */
      people: z.array(z.strictObject({ person: z.string(), name: z.string(), unit: z.string() })),
      locked: z.array(z.strictObject({ rule: ruleId, title: z.string() })),
      rules: z.array(z.strictObject({ rule: ruleId, title: z.string(), seconds: z.int() })),
      packs: z.array(z.strictObject({ pack: z.string(), name: z.string(), rules: z.array(z.string()) })),
      choices: z.array(choice),
    }),
  }),
  choiceEffect: view({
    summary: 'What a choice would do before it is made: how many people, how many rules, how long',
    query: z.strictObject({ ...what, dueOn: day.optional(), to: day.optional() }).refine(isOneThing, oneThing),
    output: z.strictObject({
      faults: z.array(z.string()),
      people: z.int(),
      changed: z.int(),
      rules: z.array(z.string()),
      secondsEach: z.int(),
    }),
  }),
};

const stored = z.strictObject({ key: z.string(), version: z.int() });

export const teamReadingActions = {
  chooseReading: action({
    summary: 'Adds a rule or a pack to what a unit, a function or one person reads, or takes one off, with a reason',
    input: z
      .strictObject({ ...what, because: z.string().trim().min(1).max(300), dueOn: day.optional(), to: day.optional() })
      .refine(isOneThing, oneThing),
    output: stored,
  }),
  endChoice: action({
    summary: 'Takes a choice back',
    input: z.strictObject({ key: z.string().min(1).max(200), seen: z.int().min(1) }),
    output: stored,
  }),
};
