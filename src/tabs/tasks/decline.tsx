import type { ActionInput } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

interface DeclineProps {
  task: ActionInput<'declineTask'>['task'];
  about: string;
  /** Who answers for it, and is told. */
  accountable: string;
  /** The task in words, for whoever hears the button alone. */
  name: string;
}

/** *Sig nej*: whoever cannot do a task for another gives it back, and needs no reason (S72). */
export function Decline({ task, about, accountable, name }: DeclineProps) {
  const words = useText('manager').tasks.page;
  const action = useAction('declineTask');
  return (
    <div className={layout.form}>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action
          appearance="subtle"
          aria-label={words.declineNamed(name)}
          disabledFocusable={action.isPending}
          onClick={() => action.isPending || action.mutate({ for: accountable, task, about })}
        >
          {words.decline}
        </Action>
      </div>
      <p className={layout.quiet}>{words.declineHelp}</p>
    </div>
  );
}
