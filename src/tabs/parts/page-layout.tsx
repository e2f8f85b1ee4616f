import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    width: '100%',
    maxWidth: '760px',
    boxSizing: 'border-box',
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '12px' },
  tightList: { listStyleType: 'none', margin: '4px 0 20px', padding: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '& p': { margin: 0 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    '& + ul': { marginTop: tokens.spacingVerticalS },
  },
  // Stays a list item, so that the browser draws the triangle that says it folds.
  summary: { paddingBlock: '12px', lineHeight: '20px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  // A quiet button under a line of text begins where the text does.
  flush: { minWidth: 'auto', padding: '0 4px', marginInlineStart: '-4px' },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', rowGap: '4px' },
  // One of a list in its own lines.
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    paddingBlock: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  entryName: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Spacing and boxes that all pages share. */
export function useLayout() {
  return useStyles();
}

export function Page({ className, children }: { className?: string; children: ReactNode }) {
  const styles = useStyles();
  return <article className={mergeClasses(styles.page, className)}>{children}</article>;
}
