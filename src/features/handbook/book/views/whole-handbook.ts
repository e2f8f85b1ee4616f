import { z } from 'zod';
import type { Language } from '../../../../core/language.ts';
import { insideRoles } from '../../../../core/role.ts';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { RuleVersion } from '../../records.ts';
import { titleIn } from '../../rule.ts';
import { editionShape, languageShape, pageShape, stampShape } from '../../shown-shapes.ts';
import { type BookPage, type BookRule, bookNow, pageTextIn } from '../book.ts';

const wholeRule = z.strictObject({
  ...shape(RuleVersion, 'rule', 'title', 'lawBound', 'iso', 'focus', 'subjects', 'owner', 'howVerified', 'nextReview'),
  text: z.string(),
  language: languageShape,
  stamp: stampShape,
});

/** Everything in force in the reader's language, in the order it is printed. */
export const wholeHandbook = view({
  summary: 'Everything in force in one piece, to print: the policy, every rule with its stamp, and the roles',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    municipality: z.string(),
    edition: editionShape.optional(),
    policy: editionShape.optional(),
    /** Since when it is tried, while no edition is adopted. */
    trial: z.string().optional(),
    chapters: z.array(z.strictObject({ ...shape(RuleVersion, 'chapter'), rules: z.array(wholeRule) })),
    before: z.array(pageShape),
    after: z.array(pageShape),
  }),
  read: (reader, { language }) => {
    const book = bookNow(reader.shownHandbook(), reader.setting('municipalityName'), reader.today);
    return {
      ...{ municipality: book.municipality, edition: book.handbook, policy: book.policy, trial: book.trial },
      chapters: book.chapters.map(({ chapter, rules }) => ({
        chapter,
        rules: rules.map((rule) => ruleIn(rule, language)),
      })),
      before: book.before.map((page) => pageIn(page, language)),
      after: book.after.map((page) => pageIn(page, language)),
    };
  },
});

function ruleIn(version: BookRule, language: Language) {
  return { ...shownOf(version, wholeRule.shape), title: titleIn(version, language), ...pageTextIn(version, language) };
}

function pageIn(shown: BookPage, language: Language) {
  return { ...shownOf(shown, pageShape.shape), title: titleIn(shown, language), ...pageTextIn(shown, language) };
}
