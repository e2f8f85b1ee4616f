import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { ruleText } from '../../domain/handbook/rule-text.ts';
import { Prose } from '../parts/prose.tsx';
import { RuleExamples } from './rule-examples.tsx';
import { RuleSection } from './rule-section.tsx';

/** The rule itself: the duty first, then the rest in the author's order, the examples last; whom to ask follows it. */
export function RuleBody({ rule }: { rule: ViewData<'rule'> }) {
  const { lead, sections, examples } = useMemo(() => ruleText(rule.text), [rule.text]);
  return (
    <>
      {lead && <Prose lang={rule.language}>{lead}</Prose>}
      {sections
        .filter(({ kind }) => kind !== 'ask')
        .map((section) => (
          <RuleSection key={section.title} section={section} lang={rule.language} />
        ))}
      <RuleExamples examples={examples} areas={rule.areas} lang={rule.language} />
    </>
  );
}
