import type { ViewData } from '../../contract/contract.ts';
import { compareVersions } from '../../domain/handbook/rule.ts';
import type { ViewSource } from '../view-source.ts';

/** What a document that is brought in is compared with: every rule in its newest version, be it in force or coming. */
export function importBase(source: ViewSource): ViewData<'importBase'> {
  const { rules, pages } = source.handbook();
  const introduction = pages
    .filter(({ page }) => page === 'introduction')
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .at(-1);
  const writing = source.all('draft').filter(({ base, document }) => base === undefined && document === 'rule');
  return {
    rules: [...rules.values()].flatMap(({ versions }) => {
      const newest = versions.at(-1);
      if (!newest) return [];
      const { rule, version, title, textDa: text, audience, focus, iso, policySection = '' } = newest;
      return [{ rule, version, title, text, audience: [...audience], focus: [...focus], iso: [...iso], policySection }];
    }),
    ...(introduction && {
      introduction: { version: introduction.version, title: introduction.title, text: introduction.textDa },
    }),
    writing: [...new Set(writing.map(({ subject }) => subject))],
  };
}
