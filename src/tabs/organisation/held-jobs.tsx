import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

type Held = ViewData<'incoming'>['held'][number];

/** Lines that change who leads whom: who leads now and who would, taken in or left with one press. */
export function HeldJobs({ held, waiting }: { held: readonly Held[]; waiting: number }) {
  const words = useText('organisation').incoming;
  const action = useAction('answerHeldJobs');
  const open = held.filter(({ isOwn }) => !isOwn);
  const jobs = open.map(({ key, seen }) => ({ key, seen }));
  return (
    <Notice kind="info" title={words.heldTitle(waiting)}>
      <p>{words.heldLead}</p>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {jobs.length > 1 && (
        <div className={layout.actions}>
          <Press of={action} send={{ jobs, take: true }} appearance="primary" busy={words.answering}>
            {words.takeAll(jobs.length)}
          </Press>
          <Press of={action} send={{ jobs, take: false }}>
            {words.leaveAll}
          </Press>
        </div>
      )}
      {waiting > held.length && <p>{words.shown(held.length)}</p>}
      <ul className={layout.tightList}>
        {held.map((job) => (
          <li key={job.key} className={layout.entry}>
            <HeldLine job={job} action={action} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface HeldLineProps {
  job: Held;
  action: ReturnType<typeof useAction<'answerHeldJobs'>>;
}

function HeldLine({ job, action }: HeldLineProps) {
  const words = useText('organisation').incoming;
  const { key, seen, name, unitName, isOwn } = job;
  const { leaderBefore = words.nobody, leaderAfter = words.nobody } = job;
  const jobs = [{ key, seen }];
  return (
    <>
      <p>
        <strong>{name}</strong>, {job.function}, {unitName}
      </p>
      <p>{words.changes(leaderBefore, leaderAfter)}</p>
      {isOwn && <p className={layout.quiet}>{words.own}</p>}
      {!isOwn && (
        <div className={layout.actions}>
          <Press of={action} send={{ jobs, take: true }} aria-label={words.takeJobOf(name)}>
            {words.takeJob}
          </Press>
          <Press of={action} send={{ jobs, take: false }} aria-label={words.leaveJobOf(name)}>
            {words.leaveJob}
          </Press>
        </div>
      )}
    </>
  );
}
