import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { ManagerTexts } from '../disclosures/manager-texts.tsx';
import { Action, LinkButton } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { LetterTask } from './letter-task.tsx';
import { type OwnTask, TaskCard } from './task-card.tsx';

const live = { everyMs: 30_000 };

/**
 * *Fra DBR*: the reader's tasks, by number and text alone, the cases the reader is invited to, and what a manager is told
 * after an incident.
 */
export default function FromDpoPage() {
  const words = useText('cases').relations.fromDpo;
  const view = useView('fromDpo', {}, live);
  const leads = useMay('managerTexts');
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <QueryBoundary view={view}>
        {({ tasks, invited, loading }) => (
          <>
            {loading && <Notice kind="info" title={words.loading} role="status" />}
            {tasks.length + invited.length === 0 && !loading && !leads && (
              <EmptyState picture="calm" title={words.none} next={words.noneNext} />
            )}
            {tasks.length > 0 && <Tasks tasks={tasks} />}
            {invited.length > 0 && <Invited invited={invited} />}
          </>
        )}
      </QueryBoundary>
      {leads && <ToManager />}
    </Page>
  );
}

function ToManager() {
  const view = useView('managerTexts', {}, live);
  return <QueryBoundary view={view}>{(data) => <ManagerTexts data={data} />}</QueryBoundary>;
}

function Tasks({ tasks }: { tasks: readonly OwnTask[] }) {
  const { tasks: words, fromDpo } = useText('cases').relations;
  const { notice, say } = useSaid();
  const move = useAction('moveCaseTask');
  const open = tasks.filter(({ state }) => state === 'open');
  const over = tasks.filter(({ state }) => state !== 'open');

  const cards = (some: readonly OwnTask[]) => (
    <ul className={layout.list}>
      {some.map((task) => {
        const state = task.state === 'open' ? 'done' : 'open';
        const name = state === 'done' ? words.doneOf(task.text) : words.reopenOf(task.text);
        return (
          <li key={task.key}>
            <TaskCard task={task} more={<p className={layout.quiet}>{fromDpo.case(task.number)}</p>}>
              {task.kind === 'sendLetter' && state === 'done' ? (
                <LetterTask task={task} onDone={() => say(words.moved.done)} />
              ) : (
                <Action
                  aria-label={name}
                  onClick={() => {
                    if (move.isPending) return;
                    move.mutate({ task: task.key, state }, { onSuccess: () => say(words.moved[state]) });
                  }}
                >
                  {state === 'done' ? words.done : words.reopen}
                </Action>
              )}
            </TaskCard>
          </li>
        );
      })}
    </ul>
  );

  return (
    <Section title={fromDpo.tasks}>
      {notice}
      {move.error && !move.isPending && <RefusalNotice fault={move.error} />}
      {cards(open)}
      {over.length > 0 && <Folded title={fromDpo.over(over.length)}>{cards(over)}</Folded>}
    </Section>
  );
}

function Invited({ invited }: { invited: ViewData<'fromDpo'>['invited'] }) {
  const day = useDay();
  const { fromDpo: words, people } = useText('cases').relations;
  return (
    <Section title={words.invited}>
      <ul className={layout.list}>
        {invited.map(({ number, purpose, until }) => (
          <li key={number} className={layout.card}>
            <strong>{words.case(number)}</strong>
            <p>
              {people.purpose[purpose]}, {people.untilDay(day(until))}
            </p>
            <LinkButton to={`/invited/${number}`}>{words.open(number)}</LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
