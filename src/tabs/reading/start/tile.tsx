import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

const useStyles = makeStyles({
  tiles: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '8px',
    '@media (min-width: 768px)': { gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' },
    '& > li': { display: 'grid' },
  },
  tile: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '12px',
    boxSizing: 'border-box',
    minHeight: 'var(--control)',
    padding: '10px 16px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    textDecorationLine: 'none',
    '@media (hover: hover)': { ':hover': { boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1Hover}` } },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  words: { display: 'flex', flexDirection: 'column', rowGap: '2px', minWidth: 0 },
  title: { color: tokens.colorBrandForegroundLink },
});

/** Small cards, beside each other where there is room. */
export function Tiles<T>({
  of,
  label,
  children,
}: {
  of: readonly T[];
  label?: string;
  children: (one: T) => ReactNode;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.tiles} aria-label={label}>
      {of.map((one) => (
        <li key={JSON.stringify(one)}>{children(one)}</li>
      ))}
    </ul>
  );
}

interface TileLinkProps {
  to: string;
  title: string;
  /** On the right. */
  picture?: ReactNode;
  children?: ReactNode;
}

/** A small card that is a link as a whole. */
export function TileLink({ to, title, picture, children }: TileLinkProps) {
  const styles = useStyles();
  return (
    <Link to={to} className={styles.tile}>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {children}
      </span>
      {picture}
    </Link>
  );
}
