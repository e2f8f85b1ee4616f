import { makeStyles, tokens } from '@fluentui/react-components';
import { tabHost as danishHost } from '../../text/da/tab/tab-host.ts';
import { tabHost as englishHost } from '../../text/en/tab/tab-host.ts';
import { NotSignedIn, RefusedByServer } from '../faults.ts';
import { type Speech, useSpeech } from '../language.tsx';
import { Action } from './link-button.tsx';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({
  support: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  action: { marginTop: tokens.spacingVerticalS },
});

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
function mayHelp(fault: Error): boolean {
  return !(fault instanceof RefusedByServer) || fault.mayPass || fault.status === 401 || fault.status >= 500;
}

function wordsOf(fault: Error, { language, text }: Speech): { message: string; next: string; support?: string } {
  if (fault instanceof RefusedByServer) return fault.words;
  if (fault instanceof NotSignedIn) return language === 'da' ? danishHost.signIn : englishHost.signIn;
  return text.shell.unreachable;
}
