import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { layout } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useAway, useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { Deputies } from './deputies.tsx';
import { NewcomerCard } from './newcomer-card.tsx';

type Clearance = ViewData<'clearance'>;
type Named = Extract<Clearance, { shows: 'names' }>;

/** *Gør klar* (S81, S83): who starts, and what is missing before access. */
export default function ClearancePage() {
  const words = useText('clearance');
  const view = useView('clearance', {});
  return (
    <ViewPage title={words.title} view={view} lines={6}>
      {(data) => (data.shows === 'counts' ? <CountsOnly data={data} /> : <Newcomers data={data} />)}
    </ViewPage>
  );
}

function Newcomers({ data }: { data: Named }) {
  const words = useText('clearance');
  const { notice, done } = useSaid();
  const { newcomers } = data;
  const waiting = newcomers.filter(({ gates }) => gates.some(({ state }) => state === 'waiting'));

  return (
    <>
      {notice}
      {newcomers.length === 0 ? (
        <EmptyState picture="calm" title={words.nobody} next={words.nobodyNext} />
      ) : (
        <>
          <p className={layout.lead}>{words.lead(waiting.length)}</p>
          <p className={layout.quiet}>{words.help}</p>
          <ul className={layout.list}>
            {newcomers.map((newcomer) => (
              <li key={`${newcomer.person} ${newcomer.standingInFor ?? ''}`}>
                <NewcomerCard newcomer={newcomer} onDone={done} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Renewals renewals={data.renewals} />
      {data.leads && <Deputies data={data} />}
    </>
  );
}

function CountsOnly({ data }: { data: Extract<Clearance, { shows: 'counts' }> }) {
  const day = useDay();
  const clearance = useText('clearance');
  const { team } = useText('manager');
  return (
    <>
      <p className={layout.lead}>{clearance.counts(data.people)}</p>
      <EmptyState
        picture="seat"
        title={team.countsOnly}
        next={data.namesFrom ? team.countsFrom(day(data.namesFrom)) : team.countsUnset}
      />
    </>
  );
}

type Renewal = Extract<ViewData<'clearance'>, { shows: 'names' }>['renewals'][number];

/** Whose declaration soon expires, or has: each is asked in their own tab, and the manager can say a word (S34). */
function Renewals({ renewals }: { renewals: readonly Renewal[] }) {
  const today = useToday();
  const day = useDay();
  const away = useAway();
  const words = useText('clearance').renewals;
  if (renewals.length === 0) return null;
  return (
    <section className={layout.form} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.tightList}>
        {renewals.map(({ person, name, until }) => (
          <li key={person}>
            {name}: {until < today ? words.expired(day(until)) : words.expires(day(until), away(until))}
          </li>
        ))}
      </ul>
    </section>
  );
}
