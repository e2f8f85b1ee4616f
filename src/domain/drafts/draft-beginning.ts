import type { Moment } from '../dates.ts';
import type { Page } from '../handbook/page.ts';
import { compareVersions, type Rule } from '../handbook/rule.ts';
import type { Draft } from './draft.ts';
import { draftKey } from './draft.ts';
import { publishedFields } from './draft-fields.ts';

/** Who begins, and when. */
interface By {
  actor: string;
  now: Moment;
}

/** A new edition of a rule, with the words of the newest version there is, be it in force or coming. */
export function draftOfRule(rule: Rule, by: By): Draft {
  const newest = rule.versions.at(-1);
  const begun = opened('rule', rule.id, newest?.version, by);
  return newest ? { ...begun, ...publishedFields(newest) } : begun;
}

/** The same of a page. @param versions all of that page; `undefined` when there are none */
export function draftOfPage(versions: readonly Page[], by: By): Draft | undefined {
  const newest = versions.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
  if (!newest) return undefined;
  return {
    ...opened('page', newest.page, newest.version, by),
    ...publishedFields(newest),
    pageKind: newest.kind,
  };
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
