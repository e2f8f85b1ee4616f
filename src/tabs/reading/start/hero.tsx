import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { layout } from '../../parts/page.tsx';

const useStyles = makeStyles({
  top: { display: 'flex', columnGap: '16px', alignItems: 'flex-start', justifyContent: 'space-between' },
  words: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  foot: { columnGap: '8px', marginTop: '4px' },
  // Kept while the picture is on its way.
  picture: { flexShrink: 0, minWidth: '64px', minHeight: '64px', display: 'flex', justifyContent: 'flex-end' },
});

interface HeroProps {
  title: string;
  /** Above the title: marks and the deadline. */
  above?: ReactNode;
  /** Beside it on the right. */
  picture?: ReactNode;
  /** Under the words: the page's one primary button. */
  foot: ReactNode;
  children?: ReactNode;
}

/** The next thing on Start. */
export function Hero({ title, above, picture, foot, children }: HeroProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={layout.card} aria-labelledby={id}>
      <div className={styles.top}>
        <div className={styles.words}>
          {above && <div className={layout.row}>{above}</div>}
          <h2 id={id} className={layout.heading}>
            {title}
          </h2>
        </div>
        {picture && <div className={styles.picture}>{picture}</div>}
      </div>
      {children}
      <div className={mergeClasses(layout.row, styles.foot)}>{foot}</div>
    </section>
  );
}
