import { Suspense, useState } from 'react';
import type { OccasionCause } from '../../features/editing/maintenance/occasion.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { DueDate } from '../parts/due-date.tsx';
import { later } from '../parts/later.ts';
import { Action, Press, TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { TaskLists } from './task-lists.tsx';
import type { Maintenance } from './task-step.ts';

const OccasionForm = later(() => import('./occasion-form.tsx'));

/** *Ajourføring af reglerne* (S2, S117, S118): what is late first, why, and what came of it. */
export default function MaintenancePage() {
  const words = useText('upkeep');
  const view = useView('upkeep', {});
  const actions = useView('me', {}).data?.data.actions ?? [];
  return (
    <ViewPage
      title={words.title}
      under={actions.includes('learning') && <TextLink to="/learning">{words.toLearning}</TextLink>}
      view={view}
      lines={8}
    >
      {(data) => <All data={data} />}
    </ViewPage>
  );
}

function All({ data }: { data: Maintenance }) {
  const words = useText('upkeep');
  const undo = useAction('withdrawOccasion');
  const [noting, setNoting] = useState<OccasionCause>();
  const [noted, setNoted] = useState<{ key: string; count: number }>();
  const { tasks, mayNote } = data;
  const late = tasks.filter(({ state }) => state === 'late').length;
  const open = tasks.filter(({ state }) => state === 'open').length;
  return (
    <>
      {late + open > 0 ? (
        <p className={layout.lead}>{words.lead(late, open)}</p>
      ) : (
        <EmptyState picture="calm" title={words.none} next={words.noneNext} />
      )}
      {noted && (
        <Notice kind="good" title={words.occasion.noted(noted.count)} role="status">
          <Press of={undo} send={{ key: noted.key }} then={() => setNoted(undefined)} busy={words.undoing}>
            {words.undo}
          </Press>
        </Notice>
      )}
      {undo.error && !undo.isPending && <RefusalNotice fault={undo.error} />}
      {noting && (
        <Suspense fallback={<Loading lines={6} />}>
          <OccasionForm
            key={noting}
            cause={noting}
            choices={data.choices}
            onNoted={(key, count) => {
              setNoting(undefined);
              setNoted({ key, count });
            }}
            onClose={() => setNoting(undefined)}
          />
        </Suspense>
      )}
      {mayNote && noting === undefined && (
        <div className={layout.actions}>
          <Action onClick={() => setNoting('lawChange')}>{words.note.lawChange}</Action>
          <Action onClick={() => setNoting('organisationChange')}>{words.note.organisationChange}</Action>
        </div>
      )}
      <OccasionCards data={data} />
      <TaskLists data={data} />
    </>
  );
}

/** What has happened that rules are looked over for, how far that has come, and the way back from it. */
function OccasionCards({ data }: { data: Maintenance }) {
  const day = useDay();
  const words = useText('upkeep');
  const action = useAction('withdrawOccasion');
  const { occasions, mayNote } = data;
  if (occasions.length === 0) return null;
  return (
    <>
      <h2 className={layout.heading}>{words.occasions}</h2>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <List of={occasions} by="key">
        {({ key, cause, title, what, reference, from, due, openedAt, byName, settled, of }) => (
          <article className={layout.card} aria-label={title}>
            <p className={layout.quiet}>{words.cause[cause]}</p>
            <h3 className={layout.subheading}>{title}</h3>
            {reference && <p>{reference}</p>}
            {what && <p>{what}</p>}
            <div className={layout.row}>
              <span>{words.occasion.from(day(from))}</span>
              {settled < of && <DueDate day={due} />}
            </div>
            <p>{words.occasion.progress(settled, of)}</p>
            <p className={layout.quiet}>{words.occasion.by(byName, day(dayAt(openedAt)))}</p>
            {mayNote && (
              <Press
                of={action}
                send={{ key }}
                appearance="subtle"
                className={layout.flush}
                aria-label={words.occasion.withdrawOf(title)}
              >
                {words.occasion.withdraw}
              </Press>
            )}
          </article>
        )}
      </List>
    </>
  );
}
