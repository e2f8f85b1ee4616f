import { useJob } from '../ask.tsx';
import { useLeading } from '../leading-language.ts';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { Member } from './member-row.tsx';

/** Whoever does not belong here, folded away: it is seldom, and the list of the team stays calm. */
export function NotMine({ members }: { members: readonly Member[] }) {
  const layout = useLayout();
  const words = useLeading().handBacks;
  return (
    <details data-screen-only>
      <summary className={layout.summary}>{words.ask}</summary>
      <p className={layout.quiet}>{words.askHelp}</p>
      <ul className={layout.tightList}>
        {members.map((member) => (
          <li key={member.person} className={layout.entry}>
            <span>{member.name}</span>
            <HandBackButton member={member} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** *Ikke min medarbejder*, for each job the reader leads somebody in; whoever it is leaves the list at once. */
function HandBackButton({ member }: { member: Member }) {
  const words = useLeading().handBacks;
  const job = useJob('handBack');
  const { jobs, name } = member;
  return (
    <>
      {jobs.map(({ key, function: task }) => (
        <span key={key}>
          <Action
            aria-label={words.sayNamed(jobs.length > 1 ? `${name}, ${task}` : name)}
            disabledFocusable={job.isPending}
            onClick={() => job.isPending || job.mutate({ job: key })}
          >
            {job.isPending ? words.saying : jobs.length > 1 ? `${words.say} (${task})` : words.say}
          </Action>
        </span>
      ))}
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
    </>
  );
}
