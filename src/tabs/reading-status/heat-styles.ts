import { makeStyles, tokens } from '@fluentui/react-components';

const cell = {
  padding: '6px 3px',
  textAlign: 'start',
  verticalAlign: 'middle',
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  color: tokens.colorNeutralForeground1,
} as const;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    maxWidth: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media print': { overflowX: 'visible', border: 'none' },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { ...cell, fontWeight: tokens.fontWeightSemibold },
    '& td': cell,
    '@media print': { fontSize: '7pt', lineHeight: '1.2' },
  },
  first: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    minWidth: '140px',
    paddingInlineStart: '8px',
    maxWidth: '210px',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
  // Fills its cell: a target for a thumb.
  rule: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    minWidth: '36px',
    marginBlock: '-6px',
    color: tokens.colorBrandForegroundLink,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  unit: { display: 'block', fontWeight: tokens.fontWeightRegular, paddingInlineStart: '22px' },
  number: { minWidth: '40px', fontVariantNumeric: 'tabular-nums' },
  tiny: { color: tokens.colorNeutralForeground2 },
  best: { backgroundColor: tokens.colorStatusSuccessBackground2 },
  worst: { backgroundColor: tokens.colorStatusDangerBackground2 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  middling: { backgroundColor: tokens.colorStatusWarningBackground1 },
  weak: { backgroundColor: tokens.colorStatusDangerBackground1 },
  plain: {},
});

export function useHeatStyles() {
  return useStyles();
}
