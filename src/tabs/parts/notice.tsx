import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

const icons = {
  info: InfoRegular,
  good: CheckmarkCircleRegular,
  warning: WarningRegular,
  error: ErrorCircleRegular,
};

export type NoticeKind = keyof typeof icons;

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '20px', flexShrink: 0, marginTop: '1px' },
  body: { flexGrow: 1, minWidth: 0, '& p': { margin: 0 } },
  title: { fontWeight: tokens.fontWeightSemibold },
  info: {},
  good: { border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
});

interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  /** `alert` interrupts whoever listens; `status` waits for a pause; without it the notice is plain content. */
  role?: 'alert' | 'status';
  children?: ReactNode;
}

/** Something the reader should know before going on. */
export function Notice({ kind, title, role, children }: NoticeProps) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={mergeClasses(styles.notice, styles[kind])} role={role}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
