import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import type { ReactNode } from 'react';
import type { Section } from '../../../features/handbook/rule-text.ts';
import { layout } from '../../parts/page.tsx';
import { Prose } from '../../parts/prose/prose.tsx';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  icon: { fontSize: '20px', flexShrink: 0 },
});

/** A section of a rule under its heading, with whatever belongs below the author's words. */
export function RuleSection({ section, lang, children }: { section: Section; lang: string; children?: ReactNode }) {
  const styles = useStyles();
  const { kind, title, body } = section;
  return (
    <section className={layout.stack}>
      <h2 className={mergeClasses(layout.subheading, styles.heading)} lang={lang}>
        {kind === 'mustNot' && <ProhibitedRegular className={styles.icon} aria-hidden />}
        {title}
      </h2>
      {body && <Prose lang={lang}>{body}</Prose>}
      {children}
    </section>
  );
}
