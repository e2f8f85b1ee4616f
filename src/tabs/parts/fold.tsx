import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '&[open] > summary svg': { transform: 'rotate(180deg)' },
    // Paper cannot be pressed: it has what is folded on the screen.
    '@media print': {
      border: 'none',
      '&::details-content': { contentVisibility: 'visible', display: 'block' },
      '& > summary': { display: 'none' },
    },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '8px 16px',
    borderRadius: tokens.borderRadiusXLarge,
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (hover: hover)': { ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` } },
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    padding: '4px 16px 16px',
    '@media print': { padding: 0 },
  },
});

interface FoldProps {
  title: string;
  /** What is in it, on one line that is cut where it ends. */
  hint?: string | undefined;
  className?: string;
  /** Also when the browser opens it, for what somebody searches the page for. */
  onToggle?: (open: boolean) => void;
  /** Not on paper. */
  'data-screen-only'?: boolean;
  children: ReactNode;
}

/** A part of a page behind one press: the browser's own search opens it, and paper shows all of it. */
export function Fold({ title, hint, className, onToggle, children, ...details }: FoldProps) {
  const styles = useStyles();
  return (
    <details
      {...details}
      className={mergeClasses(styles.fold, className)}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
        <ChevronDownRegular className={styles.icon} aria-hidden />
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
