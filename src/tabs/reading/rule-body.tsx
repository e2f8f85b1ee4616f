import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Section } from '../../domain/handbook/rule-text.ts';
import { ruleText } from '../../domain/handbook/rule-text.ts';
import { useSpeech } from '../language.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { Prose } from '../parts/prose.tsx';
import { RuleExamples } from './rule-examples.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  heading: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  icon: { fontSize: '22px', flexShrink: 0 },
  // The duty stands out by a frame, not by colour alone.
  must: {
    padding: '16px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '6px',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/**
 * The rule itself: the duty first, then the rest in the author's order, the examples before *Hvem spørger jeg*.
 * @param contacts the real people to ask, shown under the rule's own words about it
 */
export function RuleBody({ rule, contacts }: { rule: ViewData<'rule'>; contacts: ReactNode }) {
  const { text } = useSpeech();
  const { lead, sections, examples } = useMemo(() => ruleText(rule.text), [rule.text]);
  const ask = sections.find(({ kind }) => kind === 'ask');
  return (
    <>
      {lead && <Prose lang={rule.language}>{lead}</Prose>}
      {sections
        .filter(({ kind }) => kind !== 'ask')
        .map((section) => (
          <RuleSection key={section.title} section={section} lang={rule.language} />
        ))}
      <RuleExamples examples={examples} areas={rule.areas} lang={rule.language} />
      <RuleSection section={ask ?? { kind: 'ask', title: text.reading.rule.ask, body: '' }} lang={rule.language}>
        {contacts}
      </RuleSection>
    </>
  );
}

function RuleSection({ section, lang, children }: { section: Section; lang: string; children?: ReactNode }) {
  const styles = useStyles();
  const layout = useLayout();
  const { kind, title, body } = section;
  return (
    <section className={mergeClasses(styles.section, kind === 'must' && styles.must)}>
      <h2 className={mergeClasses(layout.heading, styles.heading)} lang={lang}>
        {kind === 'must' && <CheckmarkCircleRegular className={styles.icon} aria-hidden />}
        {kind === 'mustNot' && <ProhibitedRegular className={styles.icon} aria-hidden />}
        {title}
      </h2>
      {body && <Prose lang={lang}>{body}</Prose>}
      {children}
    </section>
  );
}
