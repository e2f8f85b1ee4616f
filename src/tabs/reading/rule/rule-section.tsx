import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import type { ReactNode } from 'react';
import type { Section } from '../../../features/handbook/rule-text.ts';
import { layout } from '../../parts/page.tsx';
import { Prose } from '../../parts/prose/prose.tsx';

const useStyles = makeStyles({
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

/** A section of a rule under its heading, with whatever belongs below the author's words. */
export function RuleSection({ section, lang, children }: { section: Section; lang: string; children?: ReactNode }) {
  const styles = useStyles();
  const { kind, title, body } = section;
  return (
    <section className={mergeClasses(layout.stack, kind === 'must' && styles.must)}>
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
