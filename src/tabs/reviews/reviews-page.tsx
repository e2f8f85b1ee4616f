import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ActionRecord, ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { BackLink, focusContent, TextLink } from '../parts/link-button.tsx';
import { Folded, layout, Page, PageTitle } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { Delegate } from '../tasks/delegate.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { AgendaEditor } from './agenda-editor.tsx';
import { InPlaceOf } from './in-place-of.ts';
import { Leaflet } from './leaflet.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { ReviewRecordCard } from './review-record.tsx';

type Reviews = ViewData<'reviews'>;

/** *Personalemøde* (S53, S86): prepare, hold and record the review of the rules; the year's two in words. */
export default function ReviewsPage() {
  const words = useText('manager').reviews;
  const { notice, say } = useSaid();
  const person = useSearchParams()[0].get('for') ?? undefined;
  const view = useView('reviews', person === undefined ? {} : { for: person });
  const { tasks } = useText('manager');
  return (
    <Page>
      <div className={layout.form} data-screen-only>
        {person !== undefined && <BackLink to="/tasks/convey">{tasks.page.forOthers}</BackLink>}
        <PageTitle>{words.title}</PageTitle>
        {person === undefined && <p className={layout.quiet}>{words.lead}</p>}
        {notice}
      </div>
      <InPlaceOf value={person}>
        <QueryBoundary view={view} lines={8}>
          {(reviews) => <Steps reviews={reviews} say={say} refetch={() => void view.refetch()} />}
        </QueryBoundary>
      </InPlaceOf>
    </Page>
  );
}

function Steps({ reviews, say, refetch }: { reviews: Reviews; say: (sentence: string) => void; refetch: () => void }) {
  const words = useText('manager').reviews;
  const { team, tasks } = useText('manager');
  const day = useDay();
  /** Number of the agenda that is being gone through. */
  const [meeting, hold] = useState<string>();

  function saved({ year }: ActionRecord<'holdReview'>): void {
    hold(undefined);
    say(words.after.saved(words.state(year.held, year.year)));
    focusContent();
  }

  function begin(number: string): void {
    say('');
    hold(number);
  }

  if (reviews.team === 0 && reviews.records.length === 0) {
    return <EmptyState picture="seat" title={team.nobody} next={team.nobodyNext} />;
  }
  const held = reviews.records.find(({ number }) => number === meeting);
  const agenda = held ?? (reviews.agenda.number === meeting && reviews.agenda.seen > 0 ? reviews.agenda : undefined);
  if (meeting !== undefined && agenda) {
    return (
      <MeetingSteps
        key={meeting}
        reviews={reviews}
        agenda={agenda}
        begun={held}
        onSaved={saved}
        onLeave={() => hold(undefined)}
        onStale={refetch}
      />
    );
  }
  return (
    <>
      <div data-screen-only>
        {reviews.inPlaceOf && (
          <p>
            {words.inPlaceOf(reviews.inPlaceOf.name)} <strong>{tasks.answersFor(reviews.inPlaceOf.name)}</strong>{' '}
            {tasks.page.until(day(reviews.inPlaceOf.until))}
          </p>
        )}
        <YearLine year={reviews.year} />
        {reviews.year.next && !reviews.inPlaceOf && (
          <Delegate task="holdReview" about={String(reviews.year.year)} what={tasks.delegate.review} />
        )}
        <TextLink to="/reviews/on">{words.onDay.open}</TextLink>
      </div>
      <NextMeeting isDone={!reviews.year.next}>
        <AgendaEditor reviews={reviews} onHold={begin} onSaved={() => say(words.agendaSaved)} onStale={refetch} />
      </NextMeeting>
      <Records reviews={reviews} onAgain={begin} onUndone={() => say(words.undone)} />
      <Leaflet points={reviews.agenda.points} office={reviews.paper} />
    </>
  );
}

/** After the year's two, one more is there for those who want it. */
function NextMeeting({ isDone, children }: { isDone: boolean; children: ReactNode }) {
  const words = useText('manager').reviews;
  if (!isDone) return children;
  return (
    <Folded title={words.oneMore} data-screen-only>
      {children}
    </Folded>
  );
}

interface RecordsProps {
  reviews: Reviews;
  onAgain: (number: string) => void;
  onUndone: () => void;
}

function Records({ reviews, onAgain, onUndone }: RecordsProps) {
  const words = useText('manager').reviews;
  const { records } = reviews;
  return (
    <section className={layout.form} aria-label={words.records} data-screen-only>
      <h2 className={layout.heading}>{words.records}</h2>
      {records.length === 0 && <p className={layout.quiet}>{words.noRecords}</p>}
      <ul className={layout.list}>
        {records.map((record) => (
          <ReviewRecordCard
            key={record.number}
            record={record}
            onAgain={() => onAgain(record.number)}
            onUndone={onUndone}
          />
        ))}
      </ul>
    </section>
  );
}

type Year = ViewData<'reviews'>['year'];

/** *Gennemgange i 2026: 1 af 2*, and what the plan is; a half-year is never a finding (G5). */
function YearLine({ year }: { year: Year }) {
  const today = useToday();
  const day = useDay();
  const words = useText('manager').reviews;
  const { held, next, close } = year;
  const from = next?.from !== undefined && next.from > today ? next.from : undefined;
  if (!next) {
    return (
      <EmptyState picture="calm" title={words.done} next={words.doneNext(year.year)}>
        <p>{words.state(held, year.year)}</p>
        {close && <p className={layout.quiet}>{words.close}</p>}
      </EmptyState>
    );
  }
  const plan = from ? words.planBetween(day(from), day(next.by)) : words.planBy(day(next.by));
  return (
    <div>
      <p className={layout.lead}>
        <strong>{words.state(held, year.year)}</strong>
      </p>
      <p className={layout.quiet}>{plan}</p>
      {close && <p className={layout.quiet}>{words.close}</p>}
    </div>
  );
}
