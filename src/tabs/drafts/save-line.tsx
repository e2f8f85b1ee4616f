import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { clockWords, dayAt } from '../date-words.ts';
import { Unreachable } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { SaveState } from './draft-saver.ts';
import { sinceWords } from './since-words.ts';

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '18px', color: tokens.colorStatusSuccessForeground1 },
});

/** Where the words are. Only what went wrong is said aloud: a voice after every pause would be in the way. */
export function SaveLine({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const now = useNow();
  const styles = useStyles();
  const { language } = useSpeech();
  const { save } = useText('drafts');
  const savedWords = (at: string | undefined) => {
    if (at === undefined) return save.untouched;
    return dayAt(at) < dayAt(now) ? save.savedOn(sinceWords(at, now, language)) : save.saved(clockWords(at, language));
  };
  return (
    <>
      {state.is === 'saved' && (
        <p className={styles.line}>
          <CheckmarkCircleRegular className={styles.icon} aria-hidden />
          {savedWords(state.at)}
        </p>
      )}
      {state.is === 'saving' && <p className={styles.line}>{save.saving}</p>}
      <div role="status">
        {state.is === 'kept' && (
          <Notice kind="warning" title={save.kept}>
            <Action onClick={onRetry}>{save.retry}</Action>
          </Notice>
        )}
        {state.is === 'cpr' && (
          <Notice kind="warning" title={save.cpr}>
            <p>{save.cprNext}</p>
          </Notice>
        )}
      </div>
      {state.is === 'kept' && !(state.fault instanceof Unreachable) && <RefusalNotice fault={state.fault} />}
    </>
  );
}
