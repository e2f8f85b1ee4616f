import { Avatar, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { layout } from './page.tsx';

const useStyles = makeStyles({
  person: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: '12px',
    rowGap: '4px',
    minHeight: '48px',
    // On a phone the state stands under the words.
    '@media (max-width: 479px)': { gridTemplateColumns: 'auto minmax(0, 1fr) auto' },
  },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', '& > a': { alignSelf: 'start' } },
  state: { '@media (max-width: 479px)': { gridRow: 2, gridColumn: '2 / -1' } },
  under: { gridColumn: '2 / -1' },
});

interface PersonProps {
  name: string;
  /** The name as a link, where there is more of them. */
  title?: ReactNode;
  /** What there is to say of them, line by line. */
  children?: ReactNode;
  /** Where they stand. */
  state?: ReactNode;
  /** What can be done. */
  action?: ReactNode;
  /** What needs the room under it all. */
  under?: ReactNode;
}

/** Somebody in a list: face, name, what there is to say of them, where they stand, and what can be done. */
export function Person({ name, title, children, state, action, under }: PersonProps) {
  const styles = useStyles();
  return (
    <div className={styles.person}>
      <Avatar name={name} color="colorful" size={32} aria-hidden />
      <div className={styles.words}>
        {title ?? <span className={layout.entryName}>{name}</span>}
        {children}
      </div>
      {state && <div className={styles.state}>{state}</div>}
      {action}
      {under && <div className={styles.under}>{under}</div>}
    </div>
  );
}
