import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { stampOf } from './decision.ts';
import { pagesInForce } from './page.ts';
import type { Decision, Page } from './records.ts';
import { titleIn } from './rule.ts';

/**
 * A page as a reader sees it, with its stamp (S14): the version in force, or the one that is asked for.
 * @param versions all versions of the page
 * @returns `undefined` when there is no such version, or none in force yet
 */
export function shownPage(
  versions: readonly Page[],
  wanted: string | undefined,
  decisions: readonly Decision[],
  language: Language,
  today: Day,
) {
  const [current] = pagesInForce(versions, today);
  const shown = wanted === undefined ? current : versions.find((version) => version.version === wanted);
  if (!shown) return undefined;
  const english = language === 'en' && shown.textEn !== undefined;
  return {
    page: shown.page,
    kind: shown.kind,
    title: titleIn(shown, language),
    text: english ? (shown.textEn ?? shown.textDa) : shown.textDa,
    language: english ? ('en' as const) : ('da' as const),
    ...(shown.strategyLink?.startsWith('https://') && { strategyLink: shown.strategyLink }),
    stamp: stampOf(shown, stateOf(shown, current, today), decisions),
  };
}

function stateOf(shown: Page, current: Page | undefined, today: Day): 'inForce' | 'replaced' | 'coming' {
  if (shown.inForceFrom > today) return 'coming';
  return shown.version === current?.version ? 'inForce' : 'replaced';
}
