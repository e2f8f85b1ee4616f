import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { BackLink } from '../parts/link-button.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { HolidayList } from './holiday-list.tsx';
import { HoursForm } from './hours-form.tsx';
import { NotificationSummary } from './notification-summary.tsx';
import { ToldList } from './told-list.tsx';

/** When Rettesnor writes to the reader, and everything it has written. */
export default function RemindersPage() {
  const { text } = useSpeech();
  const words = text.notification;
  const view = useView('reminders', {});
  return (
    <ViewPage
      above={<BackLink to="/about-me">{text.shell.aboutMe}</BackLink>}
      title={words.title}
      view={view}
      lines={8}
    >
      {(reminders, today) => (
        <>
          <NotificationSummary reminders={reminders} today={today} />
          <HoursForm preference={reminders.preference} />
          <p className={layout.quiet}>{words.summary.exempt}</p>
          <p className={layout.quiet}>{words.summary.content}</p>
          <HolidayList holidays={reminders.holidays} today={today} />
          <h2 className={layout.heading}>{words.told.title}</h2>
          <ToldList told={reminders.told} today={today} />
        </>
      )}
    </ViewPage>
  );
}
