import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { hoursWords } from './hours-words.ts';

/** What holds for the reader now, in a few sentences. */
export function NotificationSummary({ reminders, today }: { reminders: ViewData<'reminders'>; today: Day }) {
  const { text } = useSpeech();
  const { preference, perWeek, toldThisWeek } = reminders;
  const words = text.notification.summary;
  const often = perWeek === 0 ? words.never : words.often(perWeek);
  const holidays = preference.holidays ? words.alsoHolidays : words.neverHolidays;
  return (
    <>
      <p className={layout.lead}>
        {perWeek === 0 ? `${often}.` : `${often}, ${hoursWords(preference, text)}, ${holidays}.`}{' '}
        {perWeek > 0 && words.used(toldThisWeek, perWeek)}
      </p>
      <p className={layout.quiet}>{preference.chosen ? words.own : words.standard}</p>
      {preference.snoozedUntil && <Peace until={preference.snoozedUntil} today={today} />}
    </>
  );
}

/** *Husk mig i morgen* is on, and can be taken back. */
function Peace({ until, today }: { until: Day; today: Day }) {
  const { language, text } = useSpeech();
  const words = text.notification.peace;
  const takeBack = useAction('remindTomorrow');
  return (
    <Notice kind="info" title={words.until(dayWords(until, language, today))}>
      <p>{words.next}</p>
      {takeBack.error && <RefusalNotice fault={takeBack.error} />}
      <Action disabledFocusable={takeBack.isPending} onClick={() => takeBack.mutate({ on: false })}>
        {takeBack.isPending ? words.takingBack : words.takeBack}
      </Action>
    </Notice>
  );
}
