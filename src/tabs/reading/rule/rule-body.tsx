import { useMemo } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { ruleText } from '../../../features/handbook/rule-text.ts';
import { Prose } from '../../parts/prose/prose.tsx';
import type { UnderPart } from '../under-part.ts';
import { RuleExamples } from './rule-examples.tsx';
import { RuleSection } from './rule-section.tsx';

interface RuleBodyProps {
  rule: Pick<ViewData<'rule'>, 'text' | 'language' | 'areas'>;
  under?: UnderPart;
}

/** The rule itself: the duty first, then the rest in the author's order, the examples last; whom to ask follows it. */
export function RuleBody({ rule, under }: RuleBodyProps) {
  const { lead, sections, examples } = useMemo(() => ruleText(rule.text), [rule.text]);
  return (
    <>
      {lead && (
        <div>
          <Prose lang={rule.language}>{lead}</Prose>
          {under?.({ title: '', body: lead })}
        </div>
      )}
      {sections
        .filter(({ kind }) => kind !== 'ask')
        .map((section) => (
          <RuleSection key={section.title} section={section} lang={rule.language}>
            {under?.(section)}
          </RuleSection>
        ))}
      <RuleExamples examples={examples} rule={rule} under={under} />
    </>
  );
}
