import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useDownload } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { SystemPartProps } from './shown-system.ts';
import { AgreementFacts } from './system-facts.tsx';
import { SystemForm } from './system-form.tsx';
import { termsOf } from './system-terms.ts';

/** What may be done to the whole of it. */
export function SystemSteps({ system, onDone }: SystemPartProps) {
  const words = useText('systems');
  const action = useAction('describeSystem');
  const [isOpen, setOpen] = useState(false);
  const { take, outcome } = useDownload('takeSystem', words.taken);
  const { key, version } = system;
  if (isOpen) {
    return (
      <div className={layout.card}>
        <SystemForm
          label={words.describe}
          begin={termsOf(system)}
          there={system.writtenThere}
          agreements={<AgreementFacts system={system} />}
          sending={action}
          onClose={() => setOpen(false)}
          onSend={(terms) =>
            action.mutate(
              { ...terms, key, seen: version },
              {
                onSuccess: ({ record: { version: seen } }) => {
                  setOpen(false);
                  const send = { ...termsOf(system), key, seen };
                  onDone({ said: words.described, undo: { name: 'describeSystem', send } });
                },
              },
            )
          }
        />
      </div>
    );
  }
  return (
    <>
      <div className={layout.actions} data-screen-only>
        {system.mayDescribe && (
          <Action appearance="primary" onClick={() => setOpen(true)}>
            {words.describe}
          </Action>
        )}
        <Action onClick={() => window.print()}>{words.print}</Action>
        <Action onClick={() => take({ system: key })}>{words.takeWord}</Action>
      </div>
      {outcome}
    </>
  );
}
