import { useJob } from '../ask.tsx';
import { useLeading } from '../leading-language.ts';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { Member } from './member-row.tsx';

/** *Send påmindelse* (S82): to everybody in the list, and then what came of it for each. */
export function Remind({ members }: { members: readonly Member[] }) {
  const layout = useLayout();
  const words = useLeading().team;
  const job = useJob('remindTeam');
  const people = members.filter(({ noAccount }) => !noAccount).map(({ person }) => person);
  if (people.length === 0) return null;
  const came = job.data?.record.came ?? [];
  const nameOf = (id: string) => members.find(({ person }) => person === id)?.name ?? '';
  return (
    <>
      {came.length === 0 && <p className={layout.quiet}>{words.remindHelp}</p>}
      {came.length === 0 && (
        <div className={layout.actions}>
          <Action disabledFocusable={job.isPending} onClick={() => job.isPending || job.mutate({ people })}>
            {job.isPending ? words.reminding : words.remind(people.length)}
          </Action>
        </div>
      )}
      <div role="status">
        <ul className={layout.tightList}>
          {came.map((one) => (
            <li key={one.person}>
              {nameOf(one.person)}: {words.reminded[one.came]}
            </li>
          ))}
        </ul>
      </div>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </>
  );
}
