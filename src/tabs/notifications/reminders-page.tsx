import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { weekdays } from '../../features/delivery/preference.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Press } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { HoursForm } from './hours-form.tsx';
import { hoursWords } from './hours-words.ts';
import { ToldList } from './told-list.tsx';

/** When Rettesnor writes to the reader, and everything it has written. */
export default function RemindersPage() {
  const { text } = useSpeech();
  const words = text.notification;
  const view = useView('reminders', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(reminders) => (
        <>
          <NotificationSummary reminders={reminders} />
          <HoursForm preference={reminders.preference} />
          <p className={layout.quiet}>{words.summary.exempt}</p>
          <p className={layout.quiet}>{words.summary.content}</p>
          <HolidayList holidays={reminders.holidays} />
          <h2 className={layout.heading}>{words.told.title}</h2>
          <ToldList told={reminders.told} />
        </>
      )}
    </ViewPage>
  );
}

/** Which days count as holidays, and where they come from. */
function HolidayList({ holidays }: { holidays: ViewData<'reminders'>['holidays'] }) {
  const onDay = useDay();
  const { text } = useSpeech();
  const words = text.notification.holidays;
  const weekdayOf = (day: Day) => {
    const weekday = weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7];
    return weekday ? text.notification.days.long[weekday] : '';
  };
  return (
    <Folded title={words.title(holidays.length)}>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.tightList}>
        {holidays.map(({ day, name }) => (
          <li key={day}>
            <strong lang="da">{name}</strong> <time dateTime={day}>{words.on(weekdayOf(day), onDay(day))}</time>
          </li>
        ))}
      </ul>
      <p className={layout.quiet}>{words.source}</p>
    </Folded>
  );
}

/** What holds for the reader now, in a few sentences. */
function NotificationSummary({ reminders }: { reminders: ViewData<'reminders'> }) {
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
      {preference.snoozedUntil && <Peace until={preference.snoozedUntil} />}
    </>
  );
}

/** *Mind mig om det i morgen* is on, and can be taken back. */
function Peace({ until }: { until: Day }) {
  const day = useDay();
  const { text } = useSpeech();
  const words = text.notification.peace;
  const takeBack = useAction('remindTomorrow');
  return (
    <Notice kind="info" title={words.until(day(until))}>
      <p>{words.next}</p>
      {takeBack.error && <RefusalNotice fault={takeBack.error} />}
      <Press of={takeBack} send={{ on: false }} busy={words.takingBack}>
        {words.takeBack}
      </Press>
    </Notice>
  );
}
