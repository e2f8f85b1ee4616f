import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Category } from '../../features/cases/incident/category.ts';
import { firstAid as danish } from '../../text/da/first-aid.ts';
import { firstAid as english } from '../../text/en/first-aid.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: '24px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  // In sight while the questions below are answered, where the tab has room for both: on a phone of usual height, too.
  card: {
    '@media (min-height: 500px)': { position: 'sticky', top: '8px', zIndex: 1 },
    borderInlineStartWidth: '4px',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  // Where the screen has no room for both, what to do is what is seen; heard is the receipt first.
  both: {
    display: 'contents',
    '@media (max-height: 499px)': { display: 'flex', flexDirection: 'column-reverse', gap: '16px' },
  },
});

interface WithFirstAidProps {
  /** Of a report that is over there is nothing to do. */
  category: Category | undefined;
  /** The receipt, and what is asked. */
  children: ReactNode;
}

/** What there is to hear of a report that has arrived, and what to do now. */
export function WithFirstAid({ category, children }: WithFirstAidProps) {
  const styles = useStyles();
  return (
    <div className={category && styles.both}>
      {children}
      {category && <FirstAidList category={category} />}
    </div>
  );
}

/** *Gør dette nu*: for exactly this kind, one thing at a time (domain.md 2.6). */
function FirstAidList({ category }: { category: Category }) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const steps: readonly string[] = (language === 'da' ? danish : english)[category];
  return (
    <section className={mergeClasses(layout.card, styles.card)} aria-labelledby="first-aid">
      <h2 id="first-aid" className={layout.heading}>
        {text.breaches.receipt.doNow}
      </h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
