import { useRef } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import type { Member } from './member.ts';

/** *Send påmindelse* (S82): to everybody in the list, and then what came of it, the names by what came. */
export function Remind({ members }: { members: readonly Member[] }) {
  const words = useText('manager').team;
  const job = useAction('remindTeam');
  const outcome = useRef<HTMLDivElement>(null);
  const people = members.filter(({ noAccount }) => !noAccount).map(({ person }) => person);
  const came = job.data?.record.came ?? [];
  if (people.length === 0 && came.length === 0) return null;
  // Somebody may have left the list since.
  const named = came.flatMap(({ person, came: what }) => {
    const member = members.find((one) => one.person === person);
    return member ? [{ what, name: member.name }] : [];
  });

  function send(): void {
    // The button that was pressed is gone: the keyboard goes on from what came of it.
    if (!job.isPending) job.mutate({ people }, { onSuccess: () => outcome.current?.focus({ preventScroll: true }) });
  }

  return (
    <div data-screen-only>
      {came.length === 0 && <p className={layout.quiet}>{words.remindHelp}</p>}
      {came.length === 0 && (
        <div className={layout.actions}>
          <Action disabledFocusable={job.isPending} onClick={send}>
            {job.isPending ? words.reminding : words.remind(people.length)}
          </Action>
        </div>
      )}
      <div ref={outcome} role="status" tabIndex={-1}>
        {[...Map.groupBy(named, ({ what }) => what)].map(([what, some]) => (
          <p key={what}>
            <strong>{words.reminded[what]}:</strong> {some.map(({ name }) => name).join(', ')}
          </p>
        ))}
      </div>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </div>
  );
}
