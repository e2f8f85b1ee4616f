import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { SystemForm } from './system-form.tsx';

/** Enters a system; its page opens, since its owner is named there. */
export function AddSystem() {
  const words = useText('systems');
  const action = useAction('addSystem');
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <div className={layout.actions} data-screen-only>
        <Action appearance="primary" onClick={() => setOpen(true)}>
          {words.add}
        </Action>
      </div>
    );
  }
  return (
    <div className={layout.card}>
      <SystemForm
        label={words.add}
        sending={action}
        onClose={() => setOpen(false)}
        onSend={(terms, { nonce }) =>
          action.mutate({ ...terms, nonce }, { onSuccess: ({ record }) => navigate(`/system/${record.key}`) })
        }
      />
    </div>
  );
}
