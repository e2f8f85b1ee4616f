import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertUrgentRegular } from '@fluentui/react-icons/svg/alert-urgent';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons/svg/arrow-repeat-all';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { SparkleRegular } from '@fluentui/react-icons/svg/sparkle';

const icons = {
  new: SparkleRegular,
  changed: EditRegular,
  round: ArrowRepeatAllRegular,
  urgent: AlertUrgentRegular,
  done: CheckmarkCircleRegular,
  owed: CircleRegular,
  planned: CalendarLtrRegular,
  reference: BookOpenRegular,
  withdrawn: ArrowUndoRegular,
  replaced: HistoryRegular,
  locked: LockClosedRegular,
};

export type StatusKind = keyof typeof icons;

const useStyles = makeStyles({
  status: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: 'fit-content',
    boxSizing: 'border-box',
    padding: '1px 8px 1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  good: tint(
    tokens.colorStatusSuccessBackground1,
    tokens.colorStatusSuccessBorder1,
    tokens.colorStatusSuccessForeground2,
  ),
  bad: tint(tokens.colorStatusDangerBackground1, tokens.colorStatusDangerBorder1, tokens.colorStatusDangerForeground2),
  owed: tint(
    tokens.colorStatusWarningBackground1,
    tokens.colorStatusWarningBorder1,
    tokens.colorStatusWarningForeground2,
  ),
  news: tint(tokens.colorBrandBackground2, tokens.colorBrandStroke2, tokens.colorBrandForeground2),
  calm: tint(tokens.colorNeutralBackground4, tokens.colorNeutralStroke2, tokens.colorNeutralForeground2),
});

const shades = {
  new: 'news',
  changed: 'news',
  round: 'news',
  urgent: 'bad',
  done: 'good',
  owed: 'owed',
  planned: 'calm',
  reference: 'calm',
  withdrawn: 'calm',
  replaced: 'calm',
  locked: 'calm',
} as const satisfies Record<StatusKind, string>;

/** A status as a badge in its tint: always a word, with a picture beside it (WCAG 1.4.1). */
export function StatusWord({ kind, children }: { kind: StatusKind; children: string }) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <span className={mergeClasses(styles.status, styles[shades[kind]])}>
      <Icon className={styles.icon} aria-hidden />
      {children}
    </span>
  );
}

function tint(backgroundColor: string, border: string, color: string) {
  return { backgroundColor, border: `1px solid ${border}`, color };
}
