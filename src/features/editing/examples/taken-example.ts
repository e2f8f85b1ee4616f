import type { Moment } from '../../../core/dates.ts';
import { draftOfNothing, draftOfPage } from '../drafts/draft-beginning.ts';
import { withFields } from '../drafts/draft-fields.ts';
import type { Draft } from '../drafts/records.ts';
import type { OwnWords } from '../drafts/text-variables.ts';
import { type Example, exampleFields } from './example.ts';

/** Most that is taken in one press: every example there is, and some to spare. */
export const mostTaken = { rules: 60, pages: 30 } as const;

/** What came of an example: it is a draft, or somebody has written or published another text in its place. */
export const takenOutcomes = ['taken', 'inTheWay'] as const;

/** Who takes it, and when. */
interface By {
  actor: string;
  now: Moment;
}

/** A new draft with everything the example says. @param subject the number it gets, or the page it is */
export function draftOfExample(example: Example, subject: string, own: OwnWords, by: By): Draft {
  const begun = example.document === 'rule' ? draftOfNothing(subject, by) : draftOfPage(example.id, by);
  return { ...withFields(begun, exampleFields(example, own)), example: example.id, deed: 'imported' };
}

/**
 * The row after the example has been taken once more: one that was put away comes back, a page begun without a word gets
 * its words, and what anybody has written stays as it is.
 */
export function takenAgain(before: Draft, fresh: Draft): Draft {
  const opened = { actor: fresh.actor, at: fresh.at, openedBy: fresh.actor, openedAt: fresh.at, deed: fresh.deed };
  if (before.example === fresh.example) {
    // In an edition that has gone its way meanwhile it would be shown as part of what was adopted.
    return before.state === 'discarded' ? { ...before, ...opened, state: 'open', revision: undefined } : before;
  }
  const isUntouched = before.document === 'page' && before.state === 'open' && before.writtenAt === undefined;
  const isEmpty = before.textDa === undefined && before.example === undefined && before.revision === undefined;
  return isUntouched && isEmpty ? { ...fresh, key: before.key } : before;
}
