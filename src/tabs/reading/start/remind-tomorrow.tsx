import type { Day } from '../../../core/dates.ts';
import { useAction } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { Press } from '../../parts/link-button.tsx';
import { RefusalNotice } from '../../parts/notice.tsx';
import { useAway, useToday } from '../../use-day.ts';

interface RemindTomorrowProps {
  /** Peace has been asked for until then. */
  until?: Day | undefined;
}

/** *Mind mig om det i morgen*, and taking it back. One button, so that the focus stays on it. */
export function RemindTomorrow({ until }: RemindTomorrowProps) {
  const today = useToday();
  const away = useAway();
  const words = useSpeech().text.reading.remind;
  const action = useAction('remindTomorrow');
  const day = action.data ? action.data.record.snoozedUntil : until;
  const snoozed = day !== undefined && day > today;
  return (
    <>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <span role="status">{snoozed && words.will(away(day))}</span>
      <Press of={action} send={{ on: !snoozed }} appearance="subtle">
        {snoozed ? words.undo : words.ask}
      </Press>
    </>
  );
}
