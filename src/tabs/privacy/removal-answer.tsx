import { useAction } from '../api-hooks.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

interface RemovalAnswerProps {
  edit: string;
  answer: 'intended' | 'waiting' | 'found' | undefined;
}

/** Were the rows deleted on purpose? Two buttons; the one that changes something is not the one in front. */
export function RemovalAnswer({ edit, answer }: RemovalAnswerProps) {
  const words = useText('manyEdits');
  const say = useAction('answerRemovals');
  const send = (said: 'intended' | 'waiting') => {
    if (!say.isPending) say.mutate({ key: edit, answer: said }, { onSuccess: focusContent });
  };
  return (
    <>
      {say.error && <RefusalNotice fault={say.error} />}
      <div className={layout.row}>
        {answer !== 'waiting' && (
          <Action disabledFocusable={say.isPending} onClick={() => send('waiting')}>
            {words.wait}
          </Action>
        )}
        <Action disabledFocusable={say.isPending} onClick={() => send('intended')}>
          {say.isPending ? words.saving : words.intended}
        </Action>
      </div>
    </>
  );
}
