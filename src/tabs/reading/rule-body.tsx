import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { ruleText } from '../../domain/handbook/rule-text.ts';
import { Prose } from '../parts/prose.tsx';
import { PartUnclear } from './part-unclear.tsx';
import { RuleExamples } from './rule-examples.tsx';
import { RuleSection } from './rule-section.tsx';

/** The rule itself: the duty first, then the rest in the author's order, the examples last; whom to ask follows it. */
export function RuleBody({ rule }: { rule: ViewData<'rule'> }) {
  const { lead, sections, examples } = useMemo(() => ruleText(rule.text), [rule.text]);
  return (
    <>
      {lead && (
        <div>
          <Prose lang={rule.language}>{lead}</Prose>
          <PartUnclear rule={rule} title="" body={lead} />
        </div>
      )}
      {sections
        .filter(({ kind }) => kind !== 'ask')
        .map((section) => (
          <RuleSection key={section.title} section={section} lang={rule.language}>
            <PartUnclear rule={rule} {...section} />
          </RuleSection>
        ))}
      <RuleExamples examples={examples} rule={rule} />
    </>
  );
}
