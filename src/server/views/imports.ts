import type { ViewData } from '../../contract/contract.ts';
import { Draft } from '../../features/editing/drafts/records.ts';
import { newest } from '../../features/handbook/rule.ts';
import type { ViewSource } from '../view-source.ts';

type Known = ViewData<'importBase'>['rules'][number];

/**
 * What a document that is brought in is compared with: every rule in its newest version, be it in force or coming, and
 * those that are being written and were never published, so that the same document again finds its own.
 */
export function importBase(source: ViewSource): ViewData<'importBase'> {
  const { rules, pages } = source.handbook();
  const introduction = newest(pages.filter(({ page }) => page === 'introduction'));
  const published = [...rules.values()].map((known): Known => {
    const { rule, version, title, textDa: text, audience, focus, iso, policySection = '' } = known.newest;
    return { rule, version, title, text, audience: [...audience], focus: [...focus], iso: [...iso], policySection };
  });
  const written = source
    .all(Draft, { state: 'open' })
    .filter(isNewRule)
    .filter(({ subject }) => !rules.has(subject));
  return {
    rules: [...published, ...written.map(known)],
    ...(introduction && {
      introduction: { version: introduction.version, title: introduction.title, text: introduction.textDa },
    }),
  };
}

function isNewRule({ document, base }: Draft): boolean {
  return document === 'rule' && base === undefined;
}

function known({ subject, title = '', textDa = '', audience, focus, iso, policySection = '' }: Draft): Known {
  const facts = { audience: [...(audience ?? [])], focus: [...(focus ?? [])], iso: [...(iso ?? [])], policySection };
  return { rule: subject, title, text: textDa, ...facts };
}
