import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { editionInForce } from './decision.ts';
import { pagesInForce } from './page.ts';
import type { Decision, Page } from './records.ts';
import type { Chapter, Rule } from './rule.ts';
import { readingSeconds, textIn, titleIn } from './rule.ts';
import { type TrialEdition, trialSince } from './trial/trial.ts';

/** How a rule stands to a reader. */
export type RuleStatus = 'owed' | 'confirmed' | 'notRequired';

/** The handbook as it is published: every rule through time, the pages and the decisions behind them. */
export interface Handbook {
  rules: ReadonlyMap<string, Rule>;
  pages: readonly Page[];
  decisions: readonly Decision[];
  /** What is tried before anything of the document is in force; only where it is shown (`trial.ts`). */
  trials?: readonly TrialEdition[];
}

/** The chapters in the order they stand in. */
export const chapters: readonly Chapter[] = [
  'everyDay',
  'sharing',
  'devices',
  'citizens',
  'leading',
  'systems',
  'privileged',
  'council',
];

const pageKinds: readonly Page['kind'][] = ['policy', 'introduction', 'role', 'declaration'];

/**
 * The handbook by chapter with what is in force today, and who adopted the edition (S14, S17, S20).
 * @param standings how the rules a reader must read stand; a rule that is not there is not required
 */
export function tableOfContents(
  handbook: Handbook,
  statuses: ReadonlyMap<string, RuleStatus>,
  language: Language,
  today: Day,
) {
  const rules = [...handbook.rules.values()].flatMap((rule) => rule.inForce(today) ?? []);
  const edition = editionInForce(handbook.decisions, 'handbook', today);
  const trial = trialSince(handbook);
  return {
    ...(edition && { edition }),
    ...(trial && { trial }),
    chapters: chapters
      .map((chapter) => ({
        chapter,
        rules: rules
          .filter((version) => version.chapter === chapter)
          .map((version) => ({
            rule: version.rule,
            version: version.version,
            title: titleIn(version, language),
            core: version.core,
            seconds: readingSeconds(textIn(version, language).text),
            mine: statuses.get(version.rule) ?? ('notRequired' as const),
            focus: [...version.focus],
            iso: [...version.iso],
          })),
      }))
      .filter((chapter) => chapter.rules.length > 0),
    pages: pagesInForce(handbook.pages, today)
      .toSorted((a, b) => pageKinds.indexOf(a.kind) - pageKinds.indexOf(b.kind) || a.page.localeCompare(b.page))
      .map((page) => ({ page: page.page, kind: page.kind, title: titleIn(page, language) })),
  };
}
