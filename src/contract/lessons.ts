import { z } from 'zod';
import { action, noQuery, view } from './define.ts';

const key = z.string().max(200);
const rule = z.string().regex(/^r\d{2,3}$/);
const shortLine = z.string().trim().min(1).max(120);
const words = z.string().trim().min(1).max(1_000);

/** A lesson as everybody sees it: no case, no name, and no day. */
const lesson = z.strictObject({
  key: z.string(),
  title: z.string(),
  happens: z.string(),
  instead: z.string(),
  rule: z.string().optional(),
  centreName: z.string().optional(),
  /** `2026-11`. */
  month: z.string(),
});

export const lessonViews = {
  lessons: view({
    summary: 'What everybody may learn from what has happened',
    query: noQuery,
    output: z.strictObject({ lessons: z.array(lesson) }),
  }),
  lessonDesk: view({
    summary: 'What the DBR writes lessons from: rules, centres that are large enough, and what was taken away',
    query: noQuery,
    output: z.strictObject({
      rules: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
      centres: z.array(z.string()),
      hidden: z.array(lesson),
      sources: z.array(z.strictObject({ lesson: z.string(), number: z.string() })),
      cases: z.array(z.strictObject({ key: z.string(), number: z.string() })),
      loading: z.boolean(),
    }),
  }),
};

export const lessonActions = {
  publishLesson: action({
    summary: 'The DBR tells everybody what can be learnt',
    input: z.strictObject({
      /** Made by the form, so that a repeat is the same lesson. */
      nonce: z.uuid(),
      title: shortLine,
      happens: words,
      instead: words,
      rule: rule.optional(),
      centreName: z.string().min(1).max(200).optional(),
      /** Key of the case it comes from; kept on the DBR's site. */
      incident: key.optional(),
    }),
    output: lesson,
  }),
  setLessonShown: action({
    summary: 'The DBR takes a lesson away, or shows it again',
    input: z.strictObject({ key, shown: z.boolean() }),
    output: lesson,
  }),
};
