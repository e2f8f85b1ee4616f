import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useView } from '../api-hooks.tsx';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { ConveyForm } from './convey-form.tsx';
import { Decline } from './decline.tsx';

/** What others have delegated to the reader: by when, for whom, and who answers for it (S72). */
export function ForOthers({ editions, today }: { editions: ViewData<'conveyances'>['forOthers']; today: Day }) {
  const { language } = useSpeech();
  const { tasks } = useText('manager');
  const words = tasks.page;
  const all = useView('delegations', {}).data?.data.forOthers ?? [];
  const reviews = all.filter(({ task }) => task === 'holdReview');
  if (editions.length === 0 && reviews.length === 0) return null;
  const held = (until: Day) => words.until(dayWords(until, language, today));
  return (
    <section className={layout.list}>
      <h2 className={layout.heading}>{words.forOthers}</h2>
      {editions.map((edition) => {
        const name = words.forOther(words.name(edition.document, edition.edition), edition.accountableName);
        return (
          <div key={edition.accountable + edition.decision} className={layout.card}>
            <h3 className={layout.subheading}>{name}</h3>
            <DueDate day={edition.dueOn} today={today} />
            <p>
              {tasks.answersFor(edition.accountableName)} {held(edition.until)}
            </p>
            <ul className={layout.tightList}>
              {edition.rules.map(({ rule, title }) => (
                <li key={rule}>
                  <TextLink to={`/handbook/rule/${rule}`}>{`${rule.toUpperCase()} ${title}`}</TextLink>
                </li>
              ))}
            </ul>
            <Decline task="conveyVersion" about={edition.decision} accountable={edition.accountable} name={name} />
            <ConveyForm edition={edition} accountable={edition.accountable} name={name} today={today} />
          </div>
        );
      })}
      {reviews.map(({ accountable, accountableName, about, until }) => (
        <div key={accountable} className={layout.card}>
          <h3 className={layout.subheading}>{words.forOther(tasks.review, accountableName)}</h3>
          <p>
            {tasks.answersFor(accountableName)} {held(until)}
          </p>
          <p className={layout.quiet}>{words.heldForOther}</p>
          <TextLink to={`/reviews?for=${accountable}`}>{words.toReview}</TextLink>
          <Decline
            task="holdReview"
            about={about}
            accountable={accountable}
            name={words.forOther(tasks.review, accountableName)}
          />
        </div>
      ))}
    </section>
  );
}
