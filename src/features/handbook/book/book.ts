import type { Day } from '../../../core/dates.ts';
import type { BaseRecord } from '../../../kernel/record.ts';
import { editionInForce, stampOf } from '../decision.ts';
import { pagesInForce } from '../page.ts';
import type { Decision, Page, RuleVersion } from '../records.ts';
import type { Chapter } from '../rule.ts';
import type { Stamp } from '../shown-shapes.ts';
import type { Handbook } from '../table-of-contents.ts';
import { chapters } from '../table-of-contents.ts';
import { trialSince } from '../trial/trial.ts';

/** A rule as it stands in the book: every fact of its version but whose hand put it there, and who adopted it. */
export type BookRule = Omit<RuleVersion, keyof BaseRecord> & { stamp: Stamp };
/** A page as it stands in the book. */
export type BookPage = Omit<Page, keyof BaseRecord> & { stamp: Stamp };
/** Which edition of a document the book holds, and who adopted it (S14). */
export type BookEdition = Pick<Decision, 'edition' | 'body' | 'decidedOn' | 'caseRef'>;

/** The whole handbook as it is in force on a day, for whoever takes it along or prints it. It holds nobody's name. */
export interface Book {
  municipality: string;
  on: Day;
  handbook?: BookEdition | undefined;
  policy?: BookEdition | undefined;
  /** Since when the handbook is tried; no body has adopted it. */
  trial?: Day | undefined;
  chapters: readonly { chapter: Chapter; rules: readonly BookRule[] }[];
  /** The policy and the introduction, which stand before the rules. */
  before: readonly BookPage[];
  /** The roles, and the text newcomers sign. */
  after: readonly BookPage[];
}

const first: readonly Page['kind'][] = ['introduction', 'policy'];
const last: readonly Page['kind'][] = ['role', 'declaration'];

/**
 * The handbook as it was in force on a day: versions are frozen, so any day that has been can be asked for (INV6, S20).
 * @returns `undefined` when nothing was in force that day
 */
export function bookOn(handbook: Handbook, municipality: string, on: Day): Book | undefined {
  const { decisions } = handbook;
  const rules = [...handbook.rules.values()]
    .flatMap((rule) => rule.inForce(on) ?? [])
    .map((version) => stamped(version, decisions));
  const pages = pagesInForce(handbook.pages, on).map((page) => stamped(page, decisions));
  if (rules.length + pages.length === 0) return undefined;
  const ofKinds = (kinds: readonly Page['kind'][]) =>
    pages
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.page < b.page ? -1 : 1));
  return {
    municipality,
    on,
    handbook: editionInForce(decisions, 'handbook', on),
    policy: editionInForce(decisions, 'policy', on),
    trial: trialSince(handbook),
    chapters: chapters
      .map((chapter) => ({ chapter, rules: rules.filter((rule) => rule.chapter === chapter) }))
      .filter((chapter) => chapter.rules.length > 0),
    before: ofKinds(first),
    after: ofKinds(last),
  };
}

/** The handbook as it is in force on a day; an empty one while nothing is. */
export function bookNow(handbook: Handbook, municipality: string, today: Day): Book {
  return bookOn(handbook, municipality, today) ?? { municipality, on: today, chapters: [], before: [], after: [] };
}

/** The rules of a book in the order of their chapters. */
export function rulesIn({ chapters: parts }: Pick<Book, 'chapters'>): readonly BookRule[] {
  return parts.flatMap(({ rules }) => rules);
}

/** `R06`, as a rule is called. */
export function numberOfRule(rule: string): string {
  return rule.toUpperCase();
}

/** Text of a page in the wanted language; Danish where there is no English. */
export function pageTextIn(page: Pick<Page, 'textDa' | 'textEn'>, wanted: 'da' | 'en') {
  return wanted === 'en' && page.textEn !== undefined
    ? { language: 'en' as const, text: page.textEn }
    : { language: 'da' as const, text: page.textDa };
}

function stamped<V extends RuleVersion | Page>(version: V, decisions: readonly Decision[]) {
  const { key: _key, actor: _actor, at: _at, ...facts } = version;
  return { ...facts, stamp: stampOf(version, 'inForce', decisions) };
}
