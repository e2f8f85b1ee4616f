import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertUrgentRegular } from '@fluentui/react-icons/svg/alert-urgent';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons/svg/arrow-repeat-all';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
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
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: '18px', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  alarming: { color: tokens.colorStatusDangerForeground1 },
  calm: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/**
 * A status: always a word, with a picture beside it. Only the picture is coloured: Fluent's red and green are too weak
 * for words in the dark theme (WCAG 1.4.1, 1.4.3).
 */
export function StatusWord({ kind, children }: { kind: StatusKind; children: string }) {
  const styles = useStyles();
  const Icon = icons[kind];
  const isCalm = kind === 'reference' || kind === 'withdrawn' || kind === 'locked';
  return (
    <span className={mergeClasses(styles.status, isCalm && styles.calm)}>
      <Icon
        className={mergeClasses(styles.icon, kind === 'done' && styles.good, kind === 'urgent' && styles.alarming)}
        aria-hidden
      />
      {children}
    </span>
  );
}
