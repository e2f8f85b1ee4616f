import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Press, TextLink } from '../parts/link-button.tsx';
import { Notice, type NoticeKind, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { CentreGroups } from './centre-groups.tsx';

type Planner = ViewData<'planner'>;
type Run = NonNullable<Planner['run']>;

const everyMs = 2_000;
const kinds: Readonly<Record<Run['state'], NoticeKind>> = {
  wanted: 'info',
  running: 'info',
  stopped: 'warning',
  done: 'good',
  failed: 'warning',
};

/** Managers' tasks in Planner: whether they are, how far the run is, and the way to begin and to stop it. */
export default function PlannerPage() {
  const { text } = useSpeech();
  const words = useText('manager').planner;
  const view = useView('planner', {}, { everyMs });
  return (
    <ViewPage title={text.shell.planner} lead={words.lead} view={view} lines={6}>
      {(planner) => (
        <>
          {planner.hasGroup ? <On {...planner} /> : <NoGroup />}
          {planner.mayRun && <CentreGroups centres={planner.centres} />}
        </>
      )}
    </ViewPage>
  );
}

function NoGroup() {
  const words = useText('manager').planner;
  return (
    <Notice kind="info" title={words.noGroup}>
      <p>{words.noGroupNext}</p>
      <TextLink to="/settings#planner">{words.toSettings}</TextLink>
    </Notice>
  );
}

function On({ run, plans, open, done, mayRun }: Planner) {
  const words = useText('manager').planner;
  return (
    <>
      <div role="status">{run ? <Status run={run} /> : <Notice kind="info" title={words.never} />}</div>
      <p>{words.holds(plans, open, done)}</p>
      {mayRun && <RunButtons state={run?.state} />}
      {run?.state !== 'stopped' && <p className={layout.quiet}>{words.hourly}</p>}
    </>
  );
}

function Status({ run }: { run: Run }) {
  const day = useDay();
  const { language } = useSpeech();
  const words = useText('manager').planner;
  const { state, seen, of, changes, requests, finishedAt, trouble } = run;
  const isGoing = state === 'running' || state === 'wanted';
  return (
    <Notice kind={kinds[state]} title={words.state[state]}>
      {trouble && <p>{words.trouble[trouble]}</p>}
      {of > 0 && <p>{words.progress(seen, of)}</p>}
      {isGoing && of > 0 && <progress aria-label={words.progressName} value={seen} max={of} />}
      {finishedAt && <p>{words.finished(day(dayAt(finishedAt)), clockWords(finishedAt, language))}</p>}
      {requests > 0 && <p>{words.cost(changes, requests)}</p>}
    </Notice>
  );
}

/** Begins, goes on with or stops the run; one button at a time. */
function RunButtons({ state }: { state: NonNullable<ViewData<'planner'>['run']>['state'] | undefined }) {
  const words = useText('manager').planner;
  const start = useAction('runPlanner');
  const stop = useAction('runPlanner');
  const isGoing = state === 'running' || state === 'wanted';
  const fault = start.error ?? stop.error;
  return (
    <>
      {fault && <RefusalNotice fault={fault} />}
      <div className={layout.actions}>
        {isGoing ? (
          <Press of={stop} send={{ run: 'stop' }} busy={words.stopping}>
            {words.stop}
          </Press>
        ) : (
          <Press of={start} send={{ run: 'start' }} busy={words.starting} appearance="primary">
            {state === 'stopped' ? words.resume : words.start}
          </Press>
        )}
      </div>
    </>
  );
}
