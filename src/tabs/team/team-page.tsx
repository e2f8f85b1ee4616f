import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { later } from '../parts/later.ts';
import { Action, LinkButton, Press } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';
import { Members } from './members.tsx';
import { NextStep, nextStepOf } from './next-step.tsx';

type Team = ViewData<'team'>;

const Ring = later(() => import('../plots/ring.tsx'));
const ringStates = ['ready', 'underWay', 'behind', 'paused'] as const;

/** *Mit team* (S21, S82): who was ready last night, and who needs the manager. */
export default function TeamPage() {
  const words = useText('manager').team;
  // Of those who are not ready; fetched with the page, which would be taken away once more for them.
  useText('clearance');
  const view = useView('team', {});
  return (
    <ViewPage title={words.title} view={view} lines={8} wide>
      {(team) => (team.shows === 'counts' ? <CountsOnly team={team} /> : <Named team={team} />)}
    </ViewPage>
  );
}

const useStyles = makeStyles({
  top: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))', gap: '16px' },
});

function Named({ team }: { team: Extract<Team, { shows: 'names' }> }) {
  const styles = useStyles();
  const { team: words, paper } = useText('manager');
  const { members } = team;
  const own = useView('tasks', {}).data?.data;
  if (members.length === 0) {
    return (
      <>
        <Nobody />
        <HandedBack />
      </>
    );
  }
  const inState = (state: Member['state']) => members.filter((one) => one.state === state).length;
  const next = own && nextStepOf(own);
  const [size, coming] = [members.length - inState('coming'), inState('coming')];
  return (
    <>
      <div className={styles.top}>
        <div className={layout.card}>
          <Suspense fallback={<Loading lines={4} />}>
            <Ring
              label={words.ring}
              shares={ringStates.map((state) => ({ name: words.state[state], count: inState(state), tone: state }))}
              legend
            >
              <strong className={layout.heading}>{size}</strong>
            </Ring>
          </Suspense>
          <p>{words.size(size)}</p>
          <p className={layout.quiet}>{words.sizes(inState('paused'), coming)}</p>
        </div>
        <NextStep next={next} isKnown={own !== undefined} members={members} />
      </div>
      <HandedBack />
      <Members members={members} mayRemind={next?.kind !== 'remindTeam'} />
      <div className={layout.actions} data-screen-only>
        <LinkButton to="/team/paper">{paper.title}</LinkButton>
        <Action onClick={() => window.print()}>{words.print}</Action>
      </div>
      <p className={layout.quiet}>{words.noReadingTimes}</p>
    </>
  );
}

function CountsOnly({ team }: { team: Extract<Team, { shows: 'counts' }> }) {
  const day = useDay();
  const words = useText('manager').team;
  if (team.people === 0) return <Nobody />;
  return (
    <>
      <p className={layout.lead}>{words.size(team.people)}</p>
      <EmptyState picture="seat" title={words.countsOnly}>
        <p>{team.namesFrom ? words.countsFrom(day(team.namesFrom)) : words.countsUnset}</p>
        <LinkButton to="/reading-status">{words.toStatus}</LinkButton>
      </EmptyState>
    </>
  );
}

function Nobody() {
  const words = useText('manager').team;
  return <EmptyState picture="seat" title={words.nobody} next={words.nobodyNext} />;
}

type Own = ViewData<'handBacks'>['own'][number];

/** Those the manager has told HR do not belong here, each with *Fortryd* for as long as HR has not answered. */
function HandedBack() {
  const words = useText('manager').handBacks;
  const own = useView('handBacks', {}).data?.data.own ?? [];
  return (
    <div role="status">
      {own.length > 0 && (
        <>
          <h2 className={layout.subheading}>{words.title}</h2>
          <p className={layout.quiet}>{words.help}</p>
          <ul className={layout.tightList}>
            {own.map((row) => (
              <OwnRow key={row.key} row={row} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function OwnRow({ row }: { row: Own }) {
  const day = useDay();
  const words = useText('manager').handBacks;
  const job = useAction('undoHandBack');
  const { key, name, unitName } = row;
  return (
    <li className={layout.entry}>
      <span>{words.said(name, unitName, day(row.on), day(row.until))}</span>
      <span data-screen-only>
        <Press of={job} send={{ key }} busy={words.undoing} aria-label={words.undoNamed(name)}>
          {words.undo}
        </Press>
      </span>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </li>
  );
}
