import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { readingSeconds } from '../../features/handbook/rule.ts';
import { firstAndRest, ruleText } from '../../features/handbook/rule-text.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { Prose } from '../parts/prose/prose.tsx';
import { RuleBody } from '../reading/rule/rule-body.tsx';
import { RuleCard } from '../reading/rule/rule-card.tsx';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({
  // As wide as most phones; on one, as wide as it is.
  phone: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '360px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    padding: '20px 16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '24px',
    backgroundColor: tokens.colorNeutralBackground2,
    overflowX: 'auto',
  },
});

interface PhoneViewProps {
  document: 'rule' | 'page';
  name: string;
  title: string;
  text: string;
  language: 'da' | 'en';
  whatsNew?: string | undefined;
  /** What stands above it. */
  heading: string;
}

/** The text as an employee meets it on a phone, while it is being written. */
export function PhoneView({ document, name, title, text, language, whatsNew, heading }: PhoneViewProps) {
  const styles = useStyles();
  const { text: speech } = useSpeech();
  const words = useText('drafts');
  // The letters one types come first; the picture of them may come a moment later.
  const shown = useDeferredValue(text);
  return (
    <section className={layout.stack}>
      <h2 className={layout.subheading}>{heading}</h2>
      {/* It scrolls by itself where a table is wide, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard (WCAG 2.1.1) */}
      <section className={styles.phone} lang={language} tabIndex={0} aria-label={heading}>
        <p className={layout.heading}>{`${name} ${title || words.unnamed}`.trim()}</p>
        <p className={layout.quiet}>{speech.reading.rule.time(speech.reading.readingTime(readingSeconds(shown)))}</p>
        {whatsNew && <p>{whatsNew}</p>}
        {document === 'rule' ? (
          <DraftedRule text={shown} language={language} />
        ) : (
          <Prose lang={language} document>
            {shown}
          </Prose>
        )}
      </section>
    </section>
  );
}

function DraftedRule({ text, language }: Pick<PhoneViewProps, 'text' | 'language'>) {
  const { first, rest } = firstAndRest(ruleText(text));
  return (
    <>
      <RuleCard rule={{ language }} isChanged={false} first={first} />
      <RuleBody rule={{ language, areas: [] }} text={rest} />
    </>
  );
}
