import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { useView } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { OutLink, TextLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useToday } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import { KnownLists } from './known-lists.tsx';

const useStyles = makeStyles({ points: { margin: 0, paddingInlineStart: '20px', '& li': { marginBottom: '8px' } } });

/** What Rettesnor knows about the reader and who sees it: made from the lists and the role table, never by hand (G8). */
export default function AboutMePage() {
  const { text } = useSpeech();
  const words = useText('privacy').aboutMe;
  const view = useView('aboutMe', {});
  const statement = useView('me', {}).data?.data.links.accessibilityLink;
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(about) => (
        <>
          <AboutSummary about={about} />
          <TextLink to="/reminders">{text.notification.link}</TextLink>
          <h2 className={layout.heading}>{words.directory}</h2>
          <p className={layout.quiet}>{words.directoryHelp}</p>
          <Facts facts={about.directory} />
          <h2 className={layout.heading}>{words.lists}</h2>
          <p className={layout.quiet}>{words.periods}</p>
          <KnownLists lists={about.lists} />
          {statement && <OutLink href={statement}>{words.accessibility}</OutLink>}
        </>
      )}
    </ViewPage>
  );
}

type About = ViewData<'aboutMe'>;

/** The whole page in a few plain sentences. */
function AboutSummary({ about }: { about: About }) {
  const today = useToday();
  const styles = useStyles();
  const { language } = useSpeech();
  const phone = useView('me', {}).data?.data.dpoPhone;
  const words = useText('privacy').aboutMe;
  const withRows = about.lists.filter(({ count }) => count > 0).map(({ name }) => name);
  const ofManager = managerWords(about, words, language, today);
  return (
    <Section title={words.short} card>
      <ul className={styles.points}>
        <li>{withRows.length > 0 ? words.knows(withRows) : words.knowsNothing}</li>
        <li>{about.manager ? words.manager(about.manager) : words.noManager[about.noManager ?? 'unknown']}</li>
        {ofManager && <li>{ofManager}</li>}
        <li>{words.never}</li>
        {about.languageModel && <li>{words.languageModel}</li>}
        <li>{words.questions}</li>
      </ul>
      {phone && <OutLink href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{words.call(phone)}</OutLink>}
    </Section>
  );
}

/**
 * What the manager meets: counts until the day the municipality has chosen, then something of these lists. Which columns
 * stands with each list; who the reader is, a manager knows already. Nothing is said of a manager to somebody who has
 * none by nature (S102).
 */
function managerWords(
  about: About,
  words: TextOf<'privacy'>['aboutMe'],
  language: Language,
  today: Day,
): string | undefined {
  if (about.noManager === 'outside') return undefined;
  const lists = about.lists.filter(({ columns }) =>
    columns.some(({ managerWould, technical, personal }) => managerWould && !technical && personal !== 'identity'),
  );
  const withRows = lists.filter(({ count }) => count > 0);
  const names = (withRows.length > 0 ? withRows : lists).map(({ name }) => name);
  if (about.managersMay) return `${words.managerSees(names)} ${words.managerSeesNight}`;
  const later = about.managersFrom
    ? words.managerSeesFrom(dayWords(about.managersFrom, language, today), names)
    : words.managerSeesLater;
  return `${words.managerSeesCounts} ${later}`;
}
