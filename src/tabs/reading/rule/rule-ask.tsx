import { useMemo } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { ruleText } from '../../../features/handbook/rule-text.ts';
import { useSpeech } from '../../language.tsx';
import { Contacts } from './contacts.tsx';
import { PartFeedback } from './part-feedback.tsx';
import { RuleSection } from './rule-section.tsx';

/** *Hvem spørger jeg?*: what the rule says about it, and the real people under it. */
export function RuleAsk({ rule }: { rule: ViewData<'rule'> }) {
  const { text } = useSpeech();
  const own = useMemo(() => ruleText(rule.text).sections.find(({ kind }) => kind === 'ask'), [rule.text]);
  const section = own ?? { kind: 'ask', title: text.reading.rule.ask, body: '' };
  return (
    <RuleSection section={section} lang={rule.language}>
      <Contacts contacts={rule.contacts} />
      {own && <PartFeedback rule={rule} {...own} />}
    </RuleSection>
  );
}
