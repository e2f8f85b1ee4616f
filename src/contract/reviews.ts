import { z } from 'zod';
import { hasWords } from '../features/questions/question.ts';
import { mostMinutes, mostPoints } from '../features/reviews/point.ts';
import { action, day, language, personId, ruleId, view } from './define.ts';

const number = z.string().regex(/^\d{4}-\d{1,3}$/);
const kind = z.enum(['changed', 'leastConfirmed', 'rule', 'lesson', 'question', 'privateData']);
const minutes = z.int().min(1).max(mostMinutes);
const lessonKey = z.string().min(1).max(200);
/** A question in the manager's own words. */
const ownWords = z.string().trim().min(1).max(300).refine(hasWords);

const point = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['changed', 'leastConfirmed', 'rule']), ref: ruleId, minutes }),
  z.strictObject({ kind: z.literal('lesson'), ref: lessonKey, minutes }),
  z.strictObject({ kind: z.literal('question'), text: ownWords, minutes }),
  z.strictObject({ kind: z.literal('privateData'), minutes }),
]);

const shownPoint = z.strictObject({
  kind,
  minutes: z.int(),
  ref: z.string().optional(),
  text: z.string().optional(),
  title: z.string().optional(),
  /** Of a rule: which version, and from when. */
  version: z.string().optional(),
  inForceFrom: day.optional(),
  /** What the rule asks, line by line; what a lesson asks instead. */
  must: z.array(z.string()).optional(),
  example: z.string().optional(),
  /** Danish where there is no English. */
  language: language.optional(),
});

const agenda = z.strictObject({
  number: z.string(),
  /** Version of the stored row; 0 while it is a suggestion. */
  seen: z.int(),
  points: z.array(shownPoint),
  /** A question was left out: whoever asked has taken the yes back. */
  leftOut: z.literal(true).optional(),
});

const record = z.strictObject({
  number: z.string(),
  seen: z.int(),
  heldOn: day,
  meetings: z.array(z.strictObject({ on: day, count: z.int(), of: z.int() })),
  present: z.int(),
  team: z.int(),
  points: z.array(shownPoint),
  agreed: z.string(),
  doubts: z.string(),
  next: z.string(),
  /** Those who were at none of the meetings, and whether they had read all they must last night. */
  missing: z.array(z.strictObject({ person: z.string(), name: z.string(), hasRead: z.boolean() })),
  mayUndo: z.boolean(),
  /** Another shift may still meet on the same agenda; until when. */
  openUntil: day.optional(),
  /** Who held it, when that was somebody else than the one who answers for it (S72). */
  performerName: z.string().optional(),
  /** Nobody has changed the row since it was made. */
  untouched: z.boolean(),
});

const year = z.strictObject({
  year: z.int(),
  held: z.int(),
  close: z.boolean(),
  next: z.strictObject({ from: day.optional(), by: day }).optional(),
});

const minutesText = z.string().trim().max(1_000);

export const reviewViews = {
  reviews: view({
    summary:
      'Reviews at personnel meetings, one’s own or somebody’s who has delegated them: the year, the next agenda, and the records',
    query: z.strictObject({ for: personId.optional() }),
    output: z.strictObject({
      year,
      agenda,
      records: z.array(record),
      /** Those who can be ticked as present; only when the reader may meet names (G8). */
      people: z
        .array(
          z.strictObject({
            person: z.string(),
            name: z.string(),
            away: z.boolean(),
            /** The last day of somebody who has left: can be ticked for a meeting until then. */
            until: day.optional(),
          }),
        )
        .optional(),
      team: z.int(),
      /** What stands on every leaflet: whose it is and whom to ask. */
      paper: z.strictObject({
        municipality: z.string(),
        manager: z.string(),
        dpo: z.strictObject({ name: z.string(), phone: z.string() }),
        deskPhone: z.string(),
      }),
      /** Whose they are, when the reader does them for somebody who still answers for them (S72); the last day. */
      inPlaceOf: z.strictObject({ name: z.string(), until: day }).optional(),
      choices: z.strictObject({
        rules: z.array(z.strictObject({ rule: ruleId, title: z.string() })),
        /** What people have asked the reader, and whether their words may stand on the agenda. */
        questions: z.array(
          z.strictObject({ key: z.string(), text: z.string(), state: z.enum(['none', 'asked', 'yes', 'no']) }),
        ),
        lessons: z.array(z.strictObject({ lesson: z.string(), title: z.string() })),
      }),
    }),
  }),
};

const saved = z.strictObject({ number: z.string(), seen: z.int(), year });

export const reviewActions = {
  saveAgenda: action({
    summary: 'The manager saves the agenda of the next personnel meeting',
    input: z.strictObject({
      for: personId.optional(),
      number,
      seen: z.int().min(0),
      points: z.array(point).min(1).max(mostPoints),
    }),
    output: saved,
  }),
  holdReview: action({
    summary: 'The manager records a review held at a personnel meeting: who was there and what came of it (S86)',
    input: z.strictObject({
      for: personId.optional(),
      number,
      seen: z.int().min(1),
      on: day,
      attended: z.discriminatedUnion('by', [
        z.strictObject({ by: z.literal('names'), people: z.array(z.string().min(1).max(100)).max(500) }),
        z.strictObject({ by: z.literal('number'), count: z.int().min(0).max(500) }),
      ]),
      minutes: z.strictObject({ agreed: minutesText, doubts: minutesText, next: minutesText }),
    }),
    output: saved,
  }),
  leaflet: action({
    summary: 'A leaflet for the notice board: a page for each rule or lesson, as PDF (S86)',
    input: z.strictObject({ for: personId.optional(), points: z.array(point).min(1).max(mostPoints) }),
    output: z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() }),
  }),
  undoReview: action({
    summary: 'The manager takes back the latest meeting of a review',
    input: z.strictObject({ for: personId.optional(), number, seen: z.int().min(1) }),
    output: saved,
  }),
};
