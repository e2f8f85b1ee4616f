import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Picture, type PictureName } from './prose/pictures.tsx';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
    '& p': { margin: 0, maxWidth: '44ch' },
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
});

interface EmptyStateProps {
  picture: PictureName;
  title: string;
  /** What comes next, in a sentence. */
  next?: string;
  children?: ReactNode;
}

/** Nothing here, kindly: a picture, what it means, and what comes next. */
export function EmptyState({ picture, title, next, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Picture name={picture} />
      <p className={styles.title}>{title}</p>
      {next && <p>{next}</p>}
      {children}
    </div>
  );
}
