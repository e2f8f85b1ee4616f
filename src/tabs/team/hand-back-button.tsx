import { useJob } from '../ask.tsx';
import { useLeading } from '../leading-language.ts';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import type { Member } from './member-row.tsx';

/** *Ikke min medarbejder*, for each job the reader leads somebody in; whoever it is leaves the list at once. */
export function HandBackButton({ member }: { member: Member }) {
  const words = useLeading().handBacks;
  const job = useJob('handBack');
  const { jobs, name } = member;
  return (
    <>
      {jobs.map(({ key, function: task }) => (
        <span key={key} data-screen-only>
          <Action
            appearance="subtle"
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
