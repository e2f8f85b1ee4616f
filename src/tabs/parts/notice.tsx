import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { tabHost as danishHost } from '../../text/da/tab/tab-host.ts';
import { tabHost as englishHost } from '../../text/en/tab/tab-host.ts';
import { NotSignedIn, RefusedByServer } from '../faults.ts';
import { type Speech, useSpeech } from '../language.tsx';
import { Action } from './link-button.tsx';

const icons = {
  info: InfoFilled,
  good: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
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
    // On a tinted ground a link stands out one step more.
    '--colorBrandForegroundLink': tokens.colorBrandForegroundLinkHover,
  },
  icon: { fontSize: '20px', flexShrink: 0, marginTop: '1px' },
  body: {
    flexGrow: 1,
    minWidth: 0,
    '& p': { margin: 0 },
    '& a': { color: 'inherit', textDecorationLine: 'underline' },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  info: {},
  good: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    '& > svg': { color: tokens.colorStatusSuccessForeground3 },
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { color: tokens.colorStatusDangerForeground3 },
  },
  support: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  action: { marginTop: tokens.spacingVerticalS },
});

interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  className?: string;
  /** `alert` interrupts whoever listens; `status` waits for a pause; without it the notice is plain content. */
  role?: 'alert' | 'status';
  children?: ReactNode;
}

/** Something the reader should know before going on: Fluent's message bar, without its measuring of widths. */
export function Notice({ kind, title, className, role, children }: NoticeProps) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={mergeClasses(styles.notice, styles[kind], className)} role={role}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** What went wrong, what to do next, and the code that finds the line in the log. */
export function RefusalNotice({ fault, onRetry }: { fault: Error; onRetry?: () => void }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { message, next, support } = wordsOf(fault, speech);
  return (
    <Notice kind="error" title={message} role="alert">
      <p>{next}</p>
      {support && <p className={styles.support}>{speech.text.shell.support(support)}</p>}
      {onRetry && mayHelp(fault) && (
        <Action className={styles.action} onClick={onRetry}>
          {speech.text.shell.tryAgain}
        </Action>
      )}
    </Notice>
  );
}

/** Asking again changes nothing about what does not exist or is not allowed. */
export function mayHelp(fault: Error): boolean {
  return !(fault instanceof RefusedByServer) || fault.mayPass || fault.status === 401 || fault.status >= 500;
}

function wordsOf(fault: Error, { language, text }: Speech): { message: string; next: string; support?: string } {
  if (fault instanceof RefusedByServer) return fault.words;
  if (fault instanceof NotSignedIn) return language === 'da' ? danishHost.signIn : englishHost.signIn;
  return text.shell.unreachable;
}

interface FaultNoticeProps {
  fault: Error | null;
  /** A sentence for each thing that may be in the way. */
  sentences: Readonly<Record<string, string>>;
}

/** Why a step was not done: everything that is in the way, in the words of the page, or the refusal as everywhere. */
export function FaultNotice({ fault, sentences }: FaultNoticeProps) {
  if (!fault) return null;
  const codes = codesIn(fault);
  if (!codes.some((code) => code in sentences)) return <RefusalNotice fault={fault} />;
  return <Notice kind="warning" title={codes.map((code) => sentences[code] ?? code).join(' ')} role="alert" />;
}

/** What the server says is in the way, code by code; none when it says no for another reason. */
export function codesIn(fault: Error): readonly string[] {
  if (!(fault instanceof RefusedByServer)) return [];
  const { faults } = fault.words.details;
  return Array.isArray(faults) ? faults.filter((code) => typeof code === 'string') : [];
}
