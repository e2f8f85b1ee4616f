import { z } from 'zod';
import { askedForIt, askedQuestions, longestLine } from '../../features/cases/incident/asked.ts';
import { category } from '../../features/cases/incident/breach-words.ts';
import { type CategoryGroup, categoryGroups } from '../../features/cases/incident/category-groups.ts';
import { day } from '../../kernel/shape.ts';

/**
 * What a card can ask: for whom it is reported, which kind it is, what is asked of every report, and whether the manager
 * may have the name.
 */
export type CardQuestion =
  | 'behalf'
  | 'category'
  | (typeof askedForIt)[number]
  | (typeof askedQuestions)[number]
  | 'manager';

const question = z.enum(['behalf', 'category', ...askedForIt, ...askedQuestions, 'manager']);
const language = z.enum(['da', 'en']);
const incidentKey = z.string().regex(/^incident:[0-9a-f-]{36}$/);
/** Another number when what a card carries is read in another way. */
const format = z.literal(1);
const groups = Object.keys(categoryGroups) as [CategoryGroup, ...CategoryGroup[]];

/**
 * What every button of a case's card carries: which case, in what language, and what the case itself does not know of
 * the conversation. Ids and codes only; whose case it is, is asked anew with every press.
 */
const carried = z.object({
  v: format,
  case: incidentKey,
  lang: language,
  /** Started from one of the five groups: only the kinds of that group are offered. */
  grouped: z.boolean(),
  /** Questions the written message has answered. */
  said: z.array(question).max(8),
  /** The message reads like a report on behalf of somebody else, so the card asks. */
  forAnother: z.literal(true).optional(),
  /** What the words say of how it happened, for the first aid. */
  aid: z.enum(['onPaper', 'unopened']).optional(),
  /** Begun with words of one's own, which may have been only a question. */
  written: z.literal(true).optional(),
  /** The report just made before, which it may be more about: the card asks. */
  earlier: incidentKey.optional(),
  /** Questions already answered whose answers are not stored on the case. */
  done: z.array(z.enum(['category', 'manager', 'behalf', ...askedForIt])).max(6),
});

export type Carried = z.output<typeof carried>;

/** Answers come from buttons, and what is ticked comes under the name of the input. */
export const answerData = carried.extend({
  q: question,
  a: z.string().max(40).optional(),
  ticked: z.string().max(200).optional(),
  /** What is written to a question that is answered in a line. */
  line: z.string().trim().max(longestLine).optional(),
  /** The day of *før i går*, asked for after it has been pressed; empty when it was left out. */
  day: z.union([day, z.literal('')]).optional(),
});
/** For whom: a name to be looked for among colleagues, or to be kept as it was written; nothing is for oneself. */
export const behalfData = carried.extend({
  a: z.enum(['me', 'find', 'other', 'colleague']),
  name: z.string().trim().max(200).optional(),
  person: z.guid().optional(),
});
/** A report that had no number yet asks for it. @property waiting its kind, for what to do until then */
export const againData = carried.extend({ waiting: category });
/** Shows a question with all its choices. */
export const showData = carried.extend({ q: question });
export const groupData = z.object({
  v: format,
  lang: language,
  /** Made with the card, so that a second press is the same report. */
  nonce: z.uuid(),
  group: z.enum(groups),
});
/** The report was only a question; `undo` says that something has happened after all. */
export const onlyAskedData = z.object({
  v: format,
  lang: language,
  case: incidentKey,
  undo: z.literal(true).optional(),
});
/** More about the report before, or something new. */
export const whichData = carried.required({ earlier: true }).extend({ choice: z.enum(['more', 'new']) });
/** Words that were put aside for a report of their own. */
export const asideData = z.object({ v: format, lang: language, aside: z.uuid() });
export const quarantineData = z.object({
  v: format,
  lang: language,
  held: z.uuid(),
  choice: z.enum(['send', 'whistleblower', 'forget']),
});
