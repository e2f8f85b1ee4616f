import type { JobInput } from '../../contract/contract.ts';
import { useJob } from '../ask.tsx';
import { useLeading } from '../leading-language.ts';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

interface DeclineProps {
  task: JobInput<'declineTask'>['task'];
  about: string;
  /** Who answers for it, and is told. */
  accountable: string;
  /** The task in words, for whoever hears the button alone. */
  name: string;
}

/** *Sig nej*: whoever cannot do a task for another gives it back, and needs no reason (S72). */
export function Decline({ task, about, accountable, name }: DeclineProps) {
  const layout = useLayout();
  const words = useLeading().tasks.page;
  const job = useJob('declineTask');
  return (
    <div className={layout.form}>
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
      <div className={layout.actions}>
        <Action
          appearance="subtle"
          aria-label={words.declineNamed(name)}
          disabledFocusable={job.isPending}
          onClick={() => job.isPending || job.mutate({ for: accountable, task, about })}
        >
          {words.decline}
        </Action>
      </div>
      <p className={layout.quiet}>{words.declineHelp}</p>
    </div>
  );
}
