import { z } from 'zod';
import { shape } from '../../../kernel/shape.ts';
import { Lesson } from './records.ts';

/** A lesson as everybody sees it: no case, no name, and a month but no day, which could be that of an incident. */
export const lesson = z.strictObject({
  ...shape(Lesson, 'key', 'title', 'happens', 'instead', 'rule', 'centreName'),
  /** `2026-11`. */
  month: z.string(),
});

export function shownLesson({ key, title, happens, instead, rule, centreName, publishedOn }: Lesson) {
  return { key, title, happens, instead, rule, centreName, month: publishedOn.slice(0, 'YYYY-MM'.length) };
}

export const newestFirst = (a: Lesson, b: Lesson) =>
  b.publishedOn.localeCompare(a.publishedOn) || a.key.localeCompare(b.key);
