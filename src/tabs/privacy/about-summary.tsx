import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../domain/dates.ts';
import type { Language } from '../../domain/handbook/rule.ts';
import { useView } from '../ask.tsx';
import { dayWords } from '../date-words.ts';
import { type Text, useSpeech } from '../language.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';

const useStyles = makeStyles({ points: { margin: 0, paddingInlineStart: '20px', '& li': { marginBottom: '8px' } } });

type About = ViewData<'aboutMe'>;

/** The whole page in a few plain sentences. */
export function AboutSummary({ about, today }: { about: About; today: Day }) {
  const styles = useStyles();
  const layout = useLayout();
  const { text, language } = useSpeech();
  const phone = useView('me', {}).data?.data.dpoPhone;
  const words = text.privacy.aboutMe;
  const withRows = about.lists.filter(({ count }) => count > 0).map(({ name }) => name);
  return (
    <section className={layout.card} aria-labelledby="in-short">
      <h2 id="in-short" className={layout.heading}>
        {words.short}
      </h2>
      <ul className={styles.points}>
        <li>{withRows.length > 0 ? words.knows(withRows) : words.knowsNothing}</li>
        <li>{about.manager ? words.manager(about.manager) : words.noManager}</li>
        <li>{managerWords(about, text, language, today)}</li>
        <li>{words.never}</li>
        <li>{words.questions}</li>
      </ul>
      {phone && <OutLink href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{words.call(phone)}</OutLink>}
    </section>
  );
}

/** What the manager meets: counts until the day the municipality has chosen, then the columns people would recognise. */
function managerWords(about: About, text: Text, language: Language, today: Day): string {
  const words = text.privacy.aboutMe;
  const forManagers = about.lists.flatMap(({ columns }) =>
    columns.filter(({ technical, managerWould }) => managerWould && !technical).map(({ name }) => name),
  );
  const names = [...new Set(forManagers)];
  if (about.managersMay) return words.managerSees(names);
  const later = about.managersFrom
    ? words.managerSeesFrom(dayWords(about.managersFrom, language, today), names)
    : words.managerSeesLater;
  return `${words.managerSeesCounts} ${later}`;
}
