import type { Moment } from '../../../core/dates.ts';
import { knownPages, type PageName } from '../../handbook/known-pages.ts';
import type { Page, RuleVersion } from '../../handbook/records.ts';
import { draftKey } from './draft.ts';
import { publishedFields } from './draft-fields.ts';
import type { Draft } from './records.ts';

/** Who begins, and when. */
interface By {
  actor: string;
  now: Moment;
}

/** A new edition of a rule or a page, with the words of its newest version, be it in force or coming. */
export function draftOf(newest: RuleVersion | Page, by: By): Draft {
  const begun =
    'page' in newest
      ? { ...opened('page', newest.page, newest.version, by), pageKind: newest.kind }
      : opened('rule', newest.rule, newest.version, by);
  return { ...begun, ...publishedFields(newest) };
}

/** A page nobody has written yet, with the title it is known by and without a word. */
export function draftOfPage(page: PageName, by: By): Draft {
  const { kind, title, titleEn } = knownPages[page];
  return { ...opened('page', page, undefined, by), pageKind: kind, title, titleEn };
}

/** A rule nobody has written yet: with what most rules have, and without a word. Its first version is always new content. */
export function draftOfNothing(rule: string, by: By): Draft {
  return {
    ...opened('rule', rule, undefined, by),
    ...{ audience: ['employees'], recurs: 'never', material: true, daysToRead: 14 },
    ...{ core: false, lawBound: false, critical: false },
  };
}

/** The next free number, one past the highest that is published or written on: `r36`. */
export function nextRuleNumber(taken: readonly string[]): string {
  const numbers = taken.flatMap((subject) => {
    const number = /^r(\d{2,3})$/.exec(subject)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  return `r${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** Has nobody written a word in it? Whoever asks for a new rule twice in a row gets the same. */
export function isBlank({ title, textDa, base, state }: Draft): boolean {
  return state === 'open' && base === undefined && title === undefined && textDa === undefined;
}

function opened(document: Draft['document'], subject: string, base: string | undefined, { actor, now }: By): Draft {
  return {
    ...{ key: draftKey(subject, base), actor, at: now, document, subject, state: 'open' },
    ...(base !== undefined && { base }),
    ...{ openedBy: actor, openedAt: now, deed: 'opened' },
  };
}
