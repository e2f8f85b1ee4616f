import { z } from 'zod';
import { longestBecause } from '../features/editing/learning/learnt.ts';
import { hasWords } from '../features/questions/question.ts';
import { action, moment, noQuery, ruleId, versionNumber, view } from './define.ts';

const lesson = z.strictObject({ key: z.string(), title: z.string(), month: z.string() });

const doubted = z.strictObject({
  rule: ruleId,
  version: z.string(),
  title: z.string(),
  /** `nothing`: so few read the rule that counts and words could tell whose doubt it is. */
  tellable: z.enum(['all', 'counts', 'nothing']),
  need: z.int(),
  questions: z.strictObject({ open: z.int(), overdue: z.int(), answered: z.int() }),
  /** In the askers' own words, where they have said yes to them at a meeting. */
  quotes: z.array(z.string()),
  passages: z.array(
    z.strictObject({
      passage: z.string(),
      text: z.string(),
      under: z.string(),
      whole: z.boolean(),
      count: z.int(),
      lines: z.array(z.string()),
    }),
  ),
  lessons: z.array(lesson),
  /** Versions it may be dealt with in, the newest first. */
  versions: z.array(z.string()),
  /** Somebody has taken it up: there is an open task for it. */
  taken: z.boolean(),
});

const settled = z.strictObject({
  key: z.string(),
  rule: ruleId,
  version: z.string(),
  title: z.string(),
  passage: z.string().optional(),
  words: z.string().optional(),
  outcome: z.enum(['newVersion', 'noChange']),
  because: z.string().optional(),
  inVersion: z.string().optional(),
  settledAt: moment,
  byName: z.string(),
});

export const learningViews = {
  learning: view({
    summary: 'What readers doubt in the rules in force, the rule that most needs to be written anew first',
    query: noQuery,
    output: z.strictObject({
      rules: z.array(doubted),
      /** How many rules are in force, for the picture. */
      inForce: z.array(z.strictObject({ rule: ruleId, title: z.string(), chapter: z.string() })),
      settled: z.array(settled),
      maySettle: z.boolean(),
      /** Some of the lists are still being read. */
      loading: z.boolean(),
    }),
  }),
};

const place = {
  rule: ruleId,
  version: versionNumber,
  /** Absent: the questions about the rule. */
  passage: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
};
const stored = z.strictObject({ key: z.string(), withdrawn: z.boolean() });

export const learningActions = {
  settleLearning: action({
    summary: 'An editor has dealt with a doubt: in a version, or with a reason why nothing is changed',
    input: z.strictObject({
      ...place,
      /** When what the editor looked at was so. */
      seenAt: moment,
      dealing: z.discriminatedUnion('outcome', [
        z.strictObject({ outcome: z.literal('newVersion'), inVersion: versionNumber }),
        z.strictObject({
          outcome: z.literal('noChange'),
          because: z.string().trim().min(1).max(longestBecause).refine(hasWords),
        }),
      ]),
    }),
    output: stored,
  }),
  reopenLearning: action({
    summary: 'An editor puts a doubt back on the list',
    input: z.strictObject(place),
    output: stored,
  }),
};
