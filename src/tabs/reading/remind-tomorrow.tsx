import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { distanceWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

const useStyles = makeStyles({
  // At the far end of the line; on a line of its own on a phone, where the words stand under the button above.
  remind: { marginInlineStart: 'auto', '@media (max-width: 479px)': { marginInlineStart: 0 } },
  button: { minWidth: 0, paddingInline: '8px' },
  // The first letter stands under the button above it.
  alone: { '@media (max-width: 479px)': { marginInlineStart: '-8px' } },
});

interface RemindTomorrowProps {
  /** Peace has been asked for until then. */
  until?: Day | undefined;
  today: Day;
}

/** *Husk mig i morgen*, and taking it back. One button, so that the focus stays on it. */
export function RemindTomorrow({ until, today }: RemindTomorrowProps) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const action = useAction('remindTomorrow');
  const words = text.reading.remind;
  const day = action.data ? action.data.record.snoozedUntil : until;
  const snoozed = day !== undefined && day > today;
  return (
    <>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <span className={mergeClasses(layout.row, styles.remind)}>
        <span role="status">{snoozed && words.will(distanceWords(day, language, today))}</span>
        <Action
          appearance="subtle"
          className={mergeClasses(styles.button, !snoozed && styles.alone)}
          disabledFocusable={action.isPending}
          onClick={() => action.mutate({ on: !snoozed })}
        >
          {snoozed ? words.undo : words.ask}
        </Action>
      </span>
    </>
  );
}
