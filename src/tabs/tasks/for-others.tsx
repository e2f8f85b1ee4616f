import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { DueDate } from '../parts/due-date.tsx';
import { Press, TextLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { ConveyForm } from './convey-form.tsx';
import { News, TextToSend } from './news.tsx';

/** What others have delegated to the reader: by when, for whom, and who answers for it (S72). */
export function ForOthers({ editions }: { editions: ViewData<'conveyances'>['forOthers'] }) {
  const day = useDay();
  const { tasks } = useText('manager');
  const words = tasks.page;
  const all = useView('delegations', {}).data?.data.forOthers ?? [];
  const reviews = all.filter(({ task }) => task === 'holdReview');
  if (editions.length === 0 && reviews.length === 0) return null;
  const held = (until: Day) => words.until(day(until));
  return (
    <section className={layout.list}>
      <h2 className={layout.heading}>{words.forOthers}</h2>
      {editions.map((edition) => {
        const name = words.forOther(words.name(edition.document, edition.edition), edition.accountableName);
        return (
          <div key={edition.accountable + edition.decision} className={layout.card}>
            <h3 className={layout.subheading}>{name}</h3>
            <DueDate day={edition.dueOn} />
            <p>
              {tasks.answersFor(edition.accountableName)} {held(edition.until)}
            </p>
            <News edition={edition} />
            <TextToSend edition={edition} name={words.name(edition.document, edition.edition)} />
            <Decline task="conveyVersion" about={edition.decision} accountable={edition.accountable} name={name} />
            <ConveyForm edition={edition} accountable={edition.accountable} name={name} />
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

interface DeclineProps {
  task: ActionInput<'declineTask'>['task'];
  about: string;
  /** Who answers for it, and is told. */
  accountable: string;
  /** The task in words, for whoever hears the button alone. */
  name: string;
}

/** *Sig nej*: whoever cannot do a task for another gives it back, and needs no reason (S72). */
function Decline({ task, about, accountable, name }: DeclineProps) {
  const words = useText('manager').tasks.page;
  const action = useAction('declineTask');
  return (
    <div className={layout.form}>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Press
          of={action}
          send={{ for: accountable, task, about }}
          appearance="subtle"
          aria-label={words.declineNamed(name)}
        >
          {words.decline}
        </Press>
      </div>
      <p className={layout.quiet}>{words.declineHelp}</p>
    </div>
  );
}
