import type { Moment } from '../../../core/dates.ts';
import { draftOfNothing, draftOfPage } from '../drafts/draft-beginning.ts';
import { draftImprint, fieldsOf, withFields } from '../drafts/draft-fields.ts';
import type { Draft } from '../drafts/records.ts';
import { type OwnWords, withOwnNames } from '../drafts/text-variables.ts';
import { writtenBy } from '../drafts/writers.ts';
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
 * its words, names that have been chosen since are filled in, and what anybody has written stays as it is.
 */
export function takenAgain(before: Draft, fresh: Draft, own: OwnWords): Draft {
  if (before.example === fresh.example) {
    return before.state === 'published' ? before : withNames(takenOut(before, fresh), fresh, own);
  }
  const isUntouched = before.document === 'page' && before.state === 'open' && before.writtenAt === undefined;
  const isEmpty = before.textDa === undefined && before.example === undefined && before.revision === undefined;
  return isUntouched && isEmpty ? { ...fresh, key: before.key } : before;
}

function takenOut(before: Draft, { actor, at, deed }: Draft): Draft {
  if (before.state !== 'discarded') return before;
  // In an edition that has gone its way meanwhile it would be shown as part of what was adopted.
  return { ...before, actor, at, deed, state: 'open', openedBy: actor, openedAt: at, revision: undefined };
}

/** Filling in a name counts as writing in it (S37). */
function withNames(draft: Draft, { actor, at, deed }: Draft, own: OwnWords): Draft {
  const fields = withOwnNames(fieldsOf(draft), own);
  if (draftImprint(fields) === draftImprint(draft)) return draft;
  return { ...withFields(draft, fields), actor, at, deed, ...writtenBy(draft, actor, at) };
}
