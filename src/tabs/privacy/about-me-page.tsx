import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { AboutSummary } from './about-summary.tsx';
import { KnownLists } from './known-lists.tsx';

/** What Rettesnor knows about the reader and who sees it: made from the lists and the role table, never by hand (G8). */
export default function AboutMePage() {
  const { text } = useSpeech();
  const words = useText('privacy').aboutMe;
  const view = useView('aboutMe', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(about, today) => (
        <>
          <AboutSummary about={about} today={today} />
          <TextLink to="/reminders">{text.notification.link}</TextLink>
          <h2 className={layout.heading}>{words.directory}</h2>
          <p className={layout.quiet}>{words.directoryHelp}</p>
          <Facts facts={about.directory} />
          <h2 className={layout.heading}>{words.lists}</h2>
          <p className={layout.quiet}>{words.periods}</p>
          <KnownLists lists={about.lists} />
        </>
      )}
    </ViewPage>
  );
}
